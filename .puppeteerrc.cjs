/** The tests drive the Chromium that the machine has; nothing is downloaded on install. */
module.exports = { skipDownload: true };
