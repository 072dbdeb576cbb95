import { open } from '../../lib/engine/offscreen';

open();
