import { createRequire as requireOfModule } from 'node:module';
const require = requireOfModule(import.meta.url);
import {
  runBootAction
} from "./chunk-QIBFWWPX.js";
import "./chunk-E5F43YF5.js";
import "./chunk-XEGCAEGF.js";
import "./chunk-6OYVAAE2.js";
import "./chunk-ALLL7V6M.js";
import "./chunk-2ERPV3IK.js";
import "./chunk-K6G2X7XX.js";
import "./chunk-DY5DXTN5.js";
import "./chunk-IIWYUWHW.js";
import "./chunk-PV4L3JE5.js";
import "./chunk-R7ISGZ4Z.js";
import "./chunk-DKJ3MVMN.js";
import "./chunk-5TFVXXLD.js";
import "./chunk-NCABLWLB.js";
import "./chunk-COSTCIES.js";
import "./chunk-Y7SXLZLA.js";
import "./chunk-TWNSVPX5.js";
import "./chunk-L2WLS7IQ.js";
import "./chunk-GTC23TDE.js";
import "./chunk-E6VP5OOA.js";
import "./chunk-XJG5VGGA.js";
import "./chunk-WBUWGKZS.js";
import "./chunk-YBWY2CMD.js";
import "./chunk-DBWU3QO2.js";
import "./chunk-UOA2IU3N.js";
import "./chunk-CMGACONP.js";
import "./chunk-U542BB3P.js";
import "./chunk-OCQCLJX3.js";
import "./chunk-JM5X5PID.js";
import "./chunk-BSUSKK7B.js";
import "./chunk-JPE3GQUJ.js";
export {
  runBootAction
};
