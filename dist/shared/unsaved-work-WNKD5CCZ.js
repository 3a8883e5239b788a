import { createRequire as requireOfModule } from 'node:module';
const require = requireOfModule(import.meta.url);
import {
  openSession,
  saveUnsavedWork,
  writeUnsavedWork
} from "./chunk-REEAD46A.js";
import "./chunk-WACE7K5R.js";
import "./chunk-CG6GP4PF.js";
import "./chunk-G7CS3FSX.js";
import "./chunk-OZVFJHUA.js";
import "./chunk-KY4BNFZ3.js";
import "./chunk-IIWYUWHW.js";
import "./chunk-PV4L3JE5.js";
import "./chunk-R7ISGZ4Z.js";
import "./chunk-DKJ3MVMN.js";
import "./chunk-5TFVXXLD.js";
import "./chunk-WL2UUQVR.js";
import "./chunk-Y7SXLZLA.js";
import "./chunk-UUYMIFWF.js";
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
  openSession,
  saveUnsavedWork,
  writeUnsavedWork
};
