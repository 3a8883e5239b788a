import { createRequire as requireOfModule } from 'node:module';
const require = requireOfModule(import.meta.url);
import {
  RegistryAuth,
  findLogin
} from "./chunk-HQZZYC43.js";
import "./chunk-P6MARFKP.js";
import "./chunk-O5AYYS5E.js";
import "./chunk-CMGACONP.js";
import "./chunk-U542BB3P.js";
import "./chunk-BSUSKK7B.js";
import "./chunk-JPE3GQUJ.js";
export {
  RegistryAuth,
  findLogin
};
