import { createRequire as requireOfModule } from 'node:module';
const require = requireOfModule(import.meta.url);
import {
  installationOf
} from "./chunk-NL5G6QJW.js";
import "./chunk-JPE3GQUJ.js";
export {
  installationOf
};
