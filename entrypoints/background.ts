import { defineBackground } from 'wxt/utils/define-background';
import { coordinate } from '../lib/background/coordinate';

/** The worker registers its listeners at once, keeps no state and can be stopped at any moment. */
export default defineBackground(() => coordinate());
