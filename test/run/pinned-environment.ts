/**
 * Pins what tests must not take from the machine they run on; Node and every browser started from it inherit this.
 *
 * New York lies far from Copenhagen: a time shown in the visitor's zone instead of the event's is six hours off.
 */
process.env['TZ'] = 'America/New_York';
process.env['LANGUAGE'] = 'da';
process.env['LANG'] = 'da_DK.UTF-8';
