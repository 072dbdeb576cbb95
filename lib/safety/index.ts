export * from './country';
export * from './helplines';
