/**
 * The structure of the schemas in src/dataset/schema, generated from them by `npm run generate`: each record with its
 * fields as `name:kind`, `?` for what may be missing, `*` for a list, `@` for the ids of a list, `!` for a rule.
 */
export const COMPILED_SCHEMA: Readonly<Record<string, string>> = {
  image: 'src:web-address alt:text credit?:text',
  organisation: 'id:identifier name:text shortName?:text url?:web-address logo?:logo',
  logo: 'src:web-address alt:text',
  series:
    'id:identifier name:text description?:long-text audience?:text organisers?:@organisations* url?:web-address',
  person:
    'id:identifier name:plain-text title?:text organisation?:@organisations bio?:long-text photo?:photo links?:link* email?:email phone?:phone',
  photo: 'src:web-address alt:text consent:consent',
  link: 'title:text url:web-address language?:language',
  conference:
    'id:identifier series?:@series title?:text theme?:text start?:date end?:date dateCertainty?:stated|inferred timeZone?:time-zone status:scheduled|cancelled|postponed|moved-online attendance?:onsite|online|mixed venue?:venue onlineUrl?:web-address organisers?:@organisations* partners?:partner* image?:image hashtag?:plain-text audience?:text summary?:text description?:long-text perspectives?:text* topics?:text* tracks?:track* rooms?:room* sessions?:session* materials?:material* links?:link* registration?:registration feedbackUrl?:web-address accessibility?:hearing-loop|sign-language|captioning|step-free|accessible-toilet|quiet-room|assistance-dogs|companion-ticket* sources?:source* !date-order',
  venue:
    'name?:text street?:plain-text postalCode?:plain-text city?:plain-text country?:country url?:web-address geo?:geo directions?:long-text',
  geo: 'latitude:latitude longitude:longitude',
  track: 'id:identifier name:text color?:colour',
  room: 'id:identifier name:text floor?:text capacity?:whole-number accessibility?:hearing-loop|sign-language|captioning|step-free|accessible-toilet|quiet-room|assistance-dogs|companion-ticket*',
  partner: 'organisation:@organisations role:organiser|partner|sponsor level?:text',
  session:
    'id:identifier kind:keynote|talk|workshop|panel|break|other title?:text language?:language abstract?:long-text speakers?:@people* start?:date end?:date room?:text track?:text onlineUrl?:web-address audience?:text level?:text image?:image registration?:sessionRegistration recording?:recording feedbackUrl?:web-address materials?:material* accessibility?:hearing-loop|sign-language|captioning|step-free|accessible-toilet|quiet-room|assistance-dogs|companion-ticket* status?:scheduled|cancelled|postponed|moved-online !date-order !session-title',
  recording: 'url:web-address captions?:language* language?:language duration?:duration',
  sessionRegistration: 'url?:web-address seats?:whole-number status?:open|few-left|full|waitlist|closed',
  material:
    'title:text url?:web-address mediaType?:media-type language?:language bytes?:whole-number speakers?:@people*',
  registration:
    'url?:web-address opens?:date closes?:date price?:price seats?:whole-number status?:not-open|open|waiting-list|sold-out|closed|few-left|full|waitlist',
  price: 'amount:amount currency:currency note?:text',
  source: 'title:text url?:web-address date?:date supports?:long-text',
  contact:
    'id:identifier person?:@people name?:plain-text title?:text organisation?:@organisations email?:email phone?:phone hours?:text !contact-name',
  activity:
    'id:identifier title:text description?:long-text url?:web-address start?:date end?:date !date-order',
  newsletter: 'id:identifier title:text description?:long-text url?:web-address',
  dataset:
    '$schema?:string schemaVersion:version language:language timeZone:time-zone updated?:date source?:source organisations?:organisation* publisher?:@organisations series?:series* people?:person* conferences?:conference* contacts?:contact* activities?:activity* newsletters?:newsletter*',
};
