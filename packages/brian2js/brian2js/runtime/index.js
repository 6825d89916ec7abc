// All that a model's module imports when it does not bring its runtime along.
export * from "./model.js";
export * from "./random.js";
export * from "./storage.js";
