import { createRequire as requireOfModule } from 'node:module';
const require = requireOfModule(import.meta.url);
import {
  formatBootResult
} from "./chunk-ALLL7V6M.js";
import "./chunk-JPE3GQUJ.js";
export {
  formatBootResult
};
