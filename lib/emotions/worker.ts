import { expose } from 'comlink';
import { ReaderDesk } from './desk';

expose(new ReaderDesk());
