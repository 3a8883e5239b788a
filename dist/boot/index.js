import { createRequire as requireOfModule } from 'node:module';
const require = requireOfModule(import.meta.url);
import {
  runBootAction
} from "../shared/chunk-QIBFWWPX.js";
import "../shared/chunk-E5F43YF5.js";
import "../shared/chunk-XEGCAEGF.js";
import "../shared/chunk-6OYVAAE2.js";
import "../shared/chunk-ALLL7V6M.js";
import "../shared/chunk-2ERPV3IK.js";
import "../shared/chunk-K6G2X7XX.js";
import "../shared/chunk-DY5DXTN5.js";
import "../shared/chunk-IIWYUWHW.js";
import "../shared/chunk-PV4L3JE5.js";
import "../shared/chunk-R7ISGZ4Z.js";
import "../shared/chunk-DKJ3MVMN.js";
import "../shared/chunk-5TFVXXLD.js";
import {
  runProcess
} from "../shared/chunk-WL2UUQVR.js";
import "../shared/chunk-NCABLWLB.js";
import "../shared/chunk-COSTCIES.js";
import "../shared/chunk-Y7SXLZLA.js";
import "../shared/chunk-TWNSVPX5.js";
import "../shared/chunk-L2WLS7IQ.js";
import "../shared/chunk-GTC23TDE.js";
import "../shared/chunk-E6VP5OOA.js";
import "../shared/chunk-XJG5VGGA.js";
import "../shared/chunk-WBUWGKZS.js";
import "../shared/chunk-YBWY2CMD.js";
import "../shared/chunk-DBWU3QO2.js";
import "../shared/chunk-UOA2IU3N.js";
import "../shared/chunk-CMGACONP.js";
import "../shared/chunk-U542BB3P.js";
import {
  createActionsPlatform
} from "../shared/chunk-QMJ6JW3G.js";
import "../shared/chunk-5YOWUWUH.js";
import "../shared/chunk-OCQCLJX3.js";
import "../shared/chunk-JM5X5PID.js";
import "../shared/chunk-BSUSKK7B.js";
import "../shared/chunk-JPE3GQUJ.js";

// src/actions/boot.ts
await runBootAction(createActionsPlatform(), { run: runProcess });
