import { createRequire as requireOfModule } from 'node:module';
const require = requireOfModule(import.meta.url);
import {
  comparePlans
} from "./chunk-OM24OI6Y.js";
import "./chunk-LTRTX5WF.js";
import "./chunk-WFC6K46I.js";
import "./chunk-ZZDYICMJ.js";
import "./chunk-K7IHDZNF.js";
import "./chunk-BBDIJQSG.js";
import "./chunk-B5SZYG5X.js";
import "./chunk-ZHP47J7C.js";
import "./chunk-QZDJNIFO.js";
import "./chunk-OZVFJHUA.js";
import "./chunk-PV4L3JE5.js";
import "./chunk-R7ISGZ4Z.js";
import "./chunk-DKJ3MVMN.js";
import "./chunk-COSTCIES.js";
import "./chunk-Y7SXLZLA.js";
import "./chunk-74SU5YPM.js";
import "./chunk-L2WLS7IQ.js";
import "./chunk-YBWY2CMD.js";
import "./chunk-DBWU3QO2.js";
import "./chunk-CMGACONP.js";
import "./chunk-OCQCLJX3.js";
import "./chunk-JM5X5PID.js";
import "./chunk-BSUSKK7B.js";
import "./chunk-JPE3GQUJ.js";
export {
  comparePlans
};
