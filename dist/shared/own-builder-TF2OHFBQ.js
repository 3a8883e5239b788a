import { createRequire as requireOfModule } from 'node:module';
const require = requireOfModule(import.meta.url);
import {
  ownBuilderName
} from "./chunk-3A3KB3F5.js";
import "./chunk-JPE3GQUJ.js";
export {
  ownBuilderName
};
