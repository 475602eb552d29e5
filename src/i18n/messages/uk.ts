import { plural } from '../plural.js';
import type { Messages } from './messages.js';

const conferences = (count: number): string =>
  plural('uk', count, { one: '# конференція', few: '# конференції', other: '# конференцій' });

/** A range needs no preposition. A single time does, in another form before the vowel of eleven. */
const atTime = (time: string): string =>
  /\d–/.test(time) ? time : `${/^11\b/.test(time) ? 'об' : 'о'}\u00a0${time}`;

/**
 * Month and day names are in the nominative, and years end with `р.`, so sentences are built to need the nominative and
 * no second full stop.
 */
export const messages: Messages = {
  language: 'uk',
  locale: 'uk',

  failed: 'Зараз не вдалося завантажити інформацію.',
  retry: 'Спробувати ще раз',
  stale: (date) => `Не вдалося завантажити найновішу версію. Показано версію від ${date}`,
  staleUndated: 'Не вдалося завантажити найновішу версію. Показано попередню версію.',

  partlyUnread: 'Частину інформації не вдалося прочитати.',
  noConferences: 'Немає конференцій для показу.',
  noMatchingConferences: 'Жодна конференція не відповідає вибраним умовам.',
  noPerson: 'Немає особи для показу.',
  noContacts: 'Немає контактної особи для показу.',
  noConference: 'Немає конференції для показу.',
  noNextConference: 'Найближчим часом конференцій немає.',
  noSeries: 'Немає серії конференцій для показу.',
  noActivities: 'Немає заходів для показу.',
  noNewsletters: 'Немає інформаційної розсилки для показу.',
  noPeople: 'Немає осіб для показу.',
  noMaterials: 'Немає матеріалів для показу.',

  searchPeople: 'Пошук за ім’ям, організацією або доповіддю',
  searchMaterials: 'Пошук за назвою, конференцією або особою',
  nothingFound: 'Тут ніщо не відповідає пошуку та фільтрам.',
  noMatches: (query) => `За запитом «${query}» нічого не знайдено.`,
  clearSearch: 'Очистити пошук',

  searchConferences: 'Пошук за назвою, темою, тематикою або особою',
  conferences,
  year: 'Рік',
  series: 'Серія конференцій',
  chosen: (count) => `вибрано: ${count}`,
  filters: 'Фільтри',
  chosenFilters: 'Вибрані фільтри',
  removeFilter: (name) => `Вилучити фільтр «${name}»`,
  clearAll: 'Очистити все',
  withoutFilter: (name, found) => `Без фільтра «${name}» знайдено б ${found}.`,
  showMore: (count) => `Показати ще ${count}`,
  shownOf: (shown, all) => `Показано конференцій: ${shown} з ${all}`,

  untitledConference: 'Конференція, назва якої невідома',
  sessionsOf: (shown, all) => `Показано пунктів: ${shown} з ${all}`,
  onlySearch: (query) => `пошук: «${query}»`,
  onlyFilters: (names) => `фільтри: ${names}`,
  onlyFirst: 'лише перші',
  onlyDay: (day) => `лише ${day}`,
  date: 'Дата',
  inferredDate: (date) => `${date} (імовірно)`,
  time: atTime,
  moment: (day, time) => `${day} ${atTime(time)}`,
  organisers: 'Організація заходу',
  audience: 'Цільова аудиторія',
  place: 'Місце',
  updated: (date) => `Останнє оновлення: ${date}`,
  publisher: 'Видавець',
  source: 'Джерело',
  status: {
    scheduled: 'Заплановано',
    cancelled: 'Скасовано',
    postponed: 'Відкладено',
    'moved-online': 'Перенесено в онлайн',
  },
  attendance: { onsite: 'Очно', online: 'Онлайн', mixed: 'Очно та онлайн' },

  programme: 'Програма',
  noProgramme: 'Немає програми для показу.',
  noMatchingSessions: 'Жоден пункт програми не відповідає вибраним умовам.',
  days: 'Дні',
  allDays: 'Уся програма',
  showAsList: 'Показати списком',
  showAsTable: 'Показати таблицею',
  progress: { now: 'Зараз', next: 'Далі' },
  timeOfDay: 'Час',
  timeUnknown: 'Час не вказано',
  until: (time) => `завершення ${time}`,
  continued: 'Продовження',
  timesIn: (zone) => `Часовий пояс: ${zone}`,
  linkLeadsNowhere: 'Того, на що веде посилання, тут немає.',
  room: 'Зала',
  track: 'Секція',
  without: { room: 'Без зали', track: 'Без секції' },
  spokenLanguage: 'Мова',
  talks: (count) => plural('uk', count, { one: '# доповідь', few: '# доповіді', other: '# доповідей' }),
  sessions: (count) => plural('uk', count, { one: '# пункт', few: '# пункти', other: '# пунктів' }),
  documents: (count) => plural('uk', count, { one: '# матеріал', few: '# матеріали', other: '# матеріалів' }),
  people: (count) => plural('uk', count, { one: '# особа', few: '# особи', other: '# осіб' }),
  readMore: 'Докладніше',
  about: (title) => ` про «${title}»`,
  sessionKind: {
    keynote: 'Головна доповідь',
    talk: 'Доповідь',
    workshop: 'Майстерня',
    panel: 'Панельна дискусія',
    break: 'Перерва',
    other: 'Пункт програми',
  },

  perspectives: 'Питання, порушені на конференції',
  materials: 'Матеріали',
  material: 'Матеріал',
  notOnline: 'недоступно в інтернеті',
  web: 'вебсторінка',
  links: 'Посилання',
  sources: 'Джерела',
  topics: 'Тематика',
  accessibility: 'Доступність',
  accessibilityFeature: {
    'hearing-loop': 'Індукційна петля',
    'sign-language': 'Переклад жестовою мовою',
    captioning: 'Субтитри в реальному часі',
    'step-free': 'Вхід без сходів',
    'accessible-toilet': 'Доступний туалет',
    'quiet-room': 'Кімната тиші',
    'assistance-dogs': 'Можна із собакою-помічником',
    'companion-ticket': 'Квиток для супроводжуючої особи',
  },

  registration: 'Реєстрація',
  register: 'Зареєструватися',
  registrationOpens: (date) => `Початок: ${date}`,
  registrationCloses: (date) => `Кінцевий термін: ${date}`,
  registrationStatus: {
    'not-open': 'Ще не розпочато',
    open: 'Відкрито',
    'few-left': 'Залишилося мало місць',
    'waiting-list': 'Список очікування',
    'sold-out': 'Місць немає',
    closed: 'Закрито',
  },
  seatsLeft: (count) =>
    plural('uk', count, {
      one: 'Залишилося # місце',
      few: 'Залишилося # місця',
      other: 'Залишилося # місць',
    }),
  price: 'Ціна',

  email: 'Електронна пошта',
  phone: 'Телефон',
  hours: 'Години прийому',
  saveContact: 'Зберегти контакт',

  saveInCalendar: 'Зберегти в календарі (.ics)',
  saveAllInCalendar: 'Зберегти все в календарі (.ics)',
  webCalendars: 'Вебкалендар',
  saveAsTable: 'Завантажити як CSV',
  saved: (file) => `Файл ${file} завантажено.`,
  share: 'Поділитися',
  linkCopied: 'Посилання скопійовано.',
  copyLink: (url) => `Скопіюйте посилання: ${url}`,
  withoutDay: (count) =>
    plural('uk', count, {
      one: '# конференції немає в календарі, бо її день не вказано.',
      other: '# конференцій немає в календарі, бо їхній день не вказано.',
    }),
  actionFailed: 'Не вдалося. Спробуйте ще раз.',
  columns: {
    title: 'Назва',
    theme: 'Тема',
    start: 'Початок',
    end: 'Завершення',
    timeZone: 'Часовий пояс',
    status: 'Стан',
    attendance: 'Участь',
    summary: 'Стислий опис',
  },

  today: 'сьогодні',
  week: 'Тиж.',
  previousMonth: 'Попередній місяць',
  nextMonth: 'Наступний місяць',
  conferencesInMonth: (count, month) =>
    count === 0 ? `Немає конференцій: ${month}` : `${conferences(count)}, ${month}`,
  conferencesOnDay: (count, day) =>
    count === 0 ? `Немає конференцій: ${day}` : `${conferences(count)}, ${day}`,
  goTo: (month) => `Перейти до місяця: ${month}`,
  wholeMonth: 'Показати весь місяць',
  during: (period) => `Період: ${period}`,
  subscribeToCalendar: 'Підписатися на календар',

  subscribe: 'Підписатися',
  noSubscription: 'Де можна підписатися, не вказано.',
};
