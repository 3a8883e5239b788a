import { createRequire as requireOfModule } from 'node:module';
const require = requireOfModule(import.meta.url);
import {
  runBuildAction
} from "./chunk-AHFTW3L2.js";
import "./chunk-QP7UM6MV.js";
import "./chunk-E5F43YF5.js";
import "./chunk-XEGCAEGF.js";
import "./chunk-K6G2X7XX.js";
import "./chunk-DY5DXTN5.js";
import "./chunk-IIWYUWHW.js";
import "./chunk-5TFVXXLD.js";
import "./chunk-WL2UUQVR.js";
import "./chunk-Y7SXLZLA.js";
import "./chunk-TWNSVPX5.js";
import "./chunk-L2WLS7IQ.js";
import "./chunk-GTC23TDE.js";
import "./chunk-E6VP5OOA.js";
import "./chunk-WBUWGKZS.js";
import "./chunk-YBWY2CMD.js";
import "./chunk-UOA2IU3N.js";
import "./chunk-CMGACONP.js";
import "./chunk-U542BB3P.js";
import "./chunk-OCQCLJX3.js";
import "./chunk-JM5X5PID.js";
import "./chunk-BSUSKK7B.js";
import "./chunk-JPE3GQUJ.js";
export {
  runBuildAction
};
