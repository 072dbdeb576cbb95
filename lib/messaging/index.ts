export * from './calls';
export * from './evening';
export * from './protocol';
