import type { ExampleColumn, ExampleSheet } from './example-sheet.js';

/** In the example programme. */
const SESSIONS = 6;

/** What an English sheet says otherwise, by sheet and field. */
export const ENGLISH: Readonly<
  Record<ExampleSheet['kind'], Readonly<Record<string, Partial<ExampleColumn>>>>
> = {
  conferences: {
    title: { values: ['Digital Welfare 2027', 'A day on volunteering'] },
    theme: { values: ['Who is left out?'] },
    series: { values: ['Digital Welfare'] },
    status: {
      allowed: ['Scheduled', 'Cancelled', 'Postponed', 'Moved online'],
      values: ['Scheduled', 'Scheduled'],
    },
    attendance: {
      allowed: ['In person', 'Online', 'In person and online'],
      values: ['In person and online', 'In person'],
    },
    place: { values: ['Exampleton Town Hall'] },
    street: { values: ['1 Market Square'] },
    city: { values: ['Exampleton'] },
    country: { allowed: ['Denmark', 'Ireland', 'Norway', 'Sweden', 'United Kingdom'], values: ['Denmark'] },
    organisers: { values: ['Exampleton Council', 'Exampleton Council'] },
    audience: { values: ['People who work in councils and regions'] },
    summary: { values: ['Two days on leaving nobody out when public services are digital.'] },
    description: { values: ['We show what works.\n\nBring a colleague who writes letters.'] },
    topics: { values: ['accessibility; data', 'volunteering'] },
    registration: { values: ['https://example.org/registration'] },
    link: { values: ['https://example.org/digital-welfare'] },
    registrationStatus: {
      allowed: ['Open', 'Few seats left', 'Full', 'Waitlist', 'Closed', 'Not open'],
      values: ['Few seats left', 'Not open'],
    },
    partners: { values: ['Exampleton University'] },
    sponsors: { note: 'Gold', values: ['Exampleton Bank'] },
    venueUrl: { values: ['https://example.org/town-hall'] },
    directions: { values: ['Bus 4 from the station. Entrance from Market Square.'] },
    accessibility: { values: ['Accessible toilet; Companion ticket'] },
    image: { values: ['https://example.org/town-hall.jpg'] },
    imageText: { values: ['The town hall seen from the square'] },
    imageCredit: { values: ['Photo: Ida Test'] },
    hashtag: { values: ['#digitalwelfare'] },
    feedbackUrl: { values: ['https://example.org/feedback'] },
  },
  programme: {
    conference: { values: Array.from({ length: SESSIONS }, () => 'Digital Welfare 2027') },
    title: {
      values: [
        'Welcome and opening',
        'Letters that everyone can read',
        'Coffee',
        'Build a page that works for everyone',
        'What do we know about those who are left out?',
        'What do we do now?',
      ],
    },
    kind: {
      allowed: ['Keynote', 'Talk', 'Workshop', 'Panel', 'Break'],
      values: ['Keynote', 'Talk', 'Break', 'Workshop', 'Talk', 'Panel'],
    },
    room: { values: ['Council hall', 'Council hall', 'Foyer', 'Room 2', 'Council hall', 'Council hall'] },
    language: {
      allowed: ['English', 'Danish', 'Swedish', 'Norwegian'],
      values: ['English', 'English', undefined, 'English', 'Danish', 'English'],
    },
    abstract: { values: [undefined, 'Three councils show what they have rewritten.'] },
    materials: { values: [undefined, 'Slides: https://example.org/letters.pdf'] },
    track: { values: [undefined, 'Language', undefined, 'Design', 'Language', undefined] },
    floor: { values: ['1st floor', undefined, undefined, 'Ground floor'] },
    roomAccessibility: {
      values: ['Hearing loop; Step-free access', undefined, undefined, 'Step-free access'],
    },
    audience: { values: [undefined, undefined, undefined, 'Web editors'] },
    level: { values: [undefined, undefined, undefined, 'Beginners'] },
    onlineUrl: { values: ['https://example.org/live/welcome'] },
    registrationStatus: {
      allowed: ['Open', 'Few seats left', 'Full', 'Waitlist', 'Closed'],
      values: [undefined, undefined, undefined, 'Few seats left'],
    },
    recording: { values: ['https://example.org/welcome.mp4'] },
    recordingCaptions: { values: ['English; Danish'] },
    recordingLanguage: { values: ['English'] },
    image: { values: ['https://example.org/welcome.jpg'] },
    imageText: { values: ['The stage of the council hall'] },
    imageCredit: { values: ['Photo: Mona Eksempel'] },
    feedbackUrl: { values: ['https://example.org/welcome/feedback'] },
    accessibility: { values: ['Sign language; Captioning'] },
    status: {
      allowed: ['Scheduled', 'Cancelled', 'Postponed', 'Moved online'],
      values: [undefined, undefined, undefined, undefined, undefined, 'Moved online'],
    },
  },
  people: {
    title: { values: ['Mayor', 'Language consultant', 'Researcher'] },
    organisation: { values: ['Exampleton Council', 'Exampleton Council', 'Exampleton University'] },
    bio: { values: [undefined, 'Bo Prøve has rewritten letters for ten years.'] },
    consent: { allowed: ['Yes', 'No'], values: [undefined, 'Yes'] },
  },
  organisations: {
    name: { values: ['Exampleton University', 'Exampleton Bank'] },
    url: { values: ['https://example.org/university', 'https://example.org/bank'] },
    logo: { values: ['https://example.org/university.svg', 'https://example.org/bank.svg'] },
    logoText: { values: ['Exampleton University'] },
  },
};
