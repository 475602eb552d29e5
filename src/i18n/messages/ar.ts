import { plural } from '../plural.js';
import type { Messages } from './messages.js';

const conferences = (count: number): string =>
  plural('ar', count, {
    one: 'مؤتمر واحد',
    two: 'مؤتمران',
    few: '# مؤتمرات',
    many: '# مؤتمرًا',
    other: '# مؤتمر',
  });

/** Isolates an inserted text, which may be Danish, so that text and sentence each keep their direction. */
const isolated = (text: string) => `\u2068${text}\u2069`;

/** Latin digits, as in the texts of datasets and on public sites in Denmark. Verbal nouns, so that no gender is addressed. */
export const messages: Messages = {
  language: 'ar',
  locale: 'ar-u-nu-latn',

  failed: 'تعذّر تحميل المعلومات حاليًا.',
  retry: 'إعادة المحاولة',
  stale: (date) => `تعذّر تحميل أحدث نسخة. النسخة المعروضة بتاريخ ${date}.`,
  staleUndated: 'تعذّر تحميل أحدث نسخة. النسخة المعروضة أقدم منها.',

  partlyUnread: 'تعذّرت قراءة بعض المعلومات.',
  noConferences: 'لا توجد مؤتمرات لعرضها.',
  noMatchingConferences: 'لا توجد مؤتمرات تطابق الاختيار.',
  noPerson: 'لا يوجد شخص لعرضه.',
  noContacts: 'لا توجد جهة اتصال لعرضها.',
  noConference: 'لا يوجد مؤتمر لعرضه.',
  noNextConference: 'لا يوجد مؤتمر قادم.',
  noSeries: 'لا توجد سلسلة مؤتمرات لعرضها.',
  noActivities: 'لا توجد أنشطة لعرضها.',
  noNewsletters: 'لا توجد نشرة إخبارية لعرضها.',
  noPeople: 'لا يوجد أشخاص لعرضهم.',
  noMaterials: 'لا توجد مواد لعرضها.',

  searchPeople: 'البحث بالاسم أو جهة العمل أو المداخلة',
  searchMaterials: 'البحث بالعنوان أو المؤتمر أو الشخص',
  nothingFound: 'لا شيء هنا يطابق البحث وعوامل التصفية.',
  noMatches: (query) => `لا توجد نتائج مطابقة لـ «${isolated(query)}».`,
  clearSearch: 'مسح البحث',

  searchConferences: 'البحث بالعنوان أو المحور أو الموضوع أو الشخص',
  conferences,
  year: 'السنة',
  series: 'سلسلة المؤتمرات',
  chosen: (count) => `المختار: ${count}`,
  chosenFilters: 'عوامل التصفية المختارة',
  removeFilter: (name) => `إزالة عامل التصفية ${isolated(name)}`,
  clearAll: 'مسح الكل',
  withoutFilter: (name, found) => `النتيجة بدون «${isolated(name)}»: ${found}.`,
  showMore: (count) => `عرض المزيد (${count})`,
  shownOf: (shown, all) => `المؤتمرات المعروضة: ${shown} من ${all}`,

  untitledConference: 'مؤتمر عنوانه غير معروف',
  date: 'التاريخ',
  inferredDate: (date) => `${date} (تقديري)`,
  time: (time) => `الساعة\u00a0${time}`,
  moment: (day, time) => `${day} الساعة\u00a0${time}`,
  organisers: 'الجهات المنظِّمة',
  audience: 'الفئة المستهدفة',
  place: 'المكان',
  updated: (date) => `آخر تحديث: ${date}`,
  publisher: 'جهة النشر',
  source: 'المصدر',
  status: {
    scheduled: 'مقرَّر',
    cancelled: 'أُلغي',
    postponed: 'مؤجَّل',
    'moved-online': 'نُقل إلى الإنترنت',
  },
  attendance: { onsite: 'حضوريًا', online: 'عبر الإنترنت', mixed: 'حضوريًا وعبر الإنترنت' },

  programme: 'البرنامج',
  noProgramme: 'لا يوجد برنامج لعرضه.',
  noMatchingSessions: 'لا توجد فقرات تطابق الاختيار.',
  days: 'الأيام',
  allDays: 'البرنامج كاملًا',
  progress: { now: 'الآن', next: 'التالي' },
  timeOfDay: 'الوقت',
  timeUnknown: 'الوقت غير محدد',
  until: (time) => `حتى ${time}`,
  continued: 'تتمة',
  timesIn: (zone) => `المنطقة الزمنية لجميع الأوقات: ${isolated(zone)}`,
  room: 'القاعة',
  track: 'المسار',
  without: { room: 'بدون قاعة', track: 'بدون مسار' },
  spokenLanguage: 'اللغة',
  talks: (count) =>
    plural('ar', count, { one: 'مداخلة واحدة', two: 'مداخلتان', few: '# مداخلات', other: '# مداخلة' }),
  sessions: (count) =>
    plural('ar', count, { one: 'فقرة واحدة', two: 'فقرتان', few: '# فقرات', other: '# فقرة' }),
  documents: (count) =>
    plural('ar', count, { one: 'مادة واحدة', two: 'مادتان', few: '# مواد', other: '# مادة' }),
  people: (count) =>
    plural('ar', count, {
      one: 'شخص واحد',
      two: 'شخصان',
      few: '# أشخاص',
      many: '# شخصًا',
      other: '# شخص',
    }),
  readMore: 'قراءة المزيد',
  about: (title) => ` عن ${isolated(title)}`,
  sessionKind: {
    keynote: 'كلمة رئيسية',
    talk: 'مداخلة',
    workshop: 'ورشة عمل',
    panel: 'حلقة نقاش',
    break: 'استراحة',
    other: 'فقرة',
  },

  perspectives: 'أسئلة طرحها المؤتمر',
  materials: 'المواد',
  material: 'مادة',
  notOnline: 'غير متاح على الإنترنت',
  web: 'صفحة ويب',
  links: 'روابط',
  sources: 'المصادر',
  topics: 'المواضيع',
  accessibility: 'إمكانية الوصول',
  accessibilityFeature: {
    'hearing-loop': 'حلقة سمعية',
    'sign-language': 'ترجمة بلغة الإشارة',
    captioning: 'ترجمة كتابية فورية',
    'step-free': 'مدخل بلا درج',
    'accessible-toilet': 'مرحاض مهيأ لذوي الإعاقة',
    'quiet-room': 'غرفة هادئة',
    'assistance-dogs': 'يُرحَّب بكلاب المساعدة',
    'companion-ticket': 'تذكرة مرافقة',
  },

  registration: 'التسجيل',
  register: 'التسجيل في المؤتمر',
  registrationOpens: (date) => `اعتبارًا من ${date}`,
  registrationCloses: (date) => `آخر موعد: ${date}`,
  registrationStatus: {
    'not-open': 'لم يُفتح بعد',
    open: 'مفتوح',
    'waiting-list': 'قائمة انتظار',
    'sold-out': 'اكتمل العدد',
    closed: 'مغلق',
  },
  price: 'السعر',

  email: 'البريد الإلكتروني',
  phone: 'الهاتف',
  hours: 'أوقات الاتصال',
  saveContact: 'حفظ جهة الاتصال',

  saveInCalendar: 'حفظ في التقويم (.ics)',
  saveAllInCalendar: 'حفظ الكل في التقويم (.ics)',
  webCalendars: 'تقويم على الويب',
  saveAsTable: 'تنزيل بصيغة CSV',
  share: 'مشاركة',
  linkCopied: 'نُسخ الرابط.',
  copyLink: (url) => `نسخ الرابط: ${isolated(url)}`,
  withoutDay: (count) => `${conferences(count)} خارج التقويم لأن اليوم غير محدد.`,
  actionFailed: 'تعذّر ذلك. يُرجى إعادة المحاولة.',
  columns: {
    title: 'العنوان',
    theme: 'المحور',
    start: 'البداية',
    end: 'النهاية',
    timeZone: 'المنطقة الزمنية',
    status: 'الحالة',
    attendance: 'المشاركة',
    summary: 'الملخص',
  },

  today: 'اليوم',
  week: 'أسب.',
  previousMonth: 'الشهر السابق',
  nextMonth: 'الشهر التالي',
  conferencesInMonth: (count, month) =>
    count === 0 ? `لا توجد مواعيد في ${month}.` : `${conferences(count)} في ${month}`,
  conferencesOnDay: (count, day) =>
    count === 0 ? `لا توجد مؤتمرات يوم ${day}.` : `${conferences(count)} يوم ${day}`,
  goTo: (month) => `الانتقال إلى ${month}`,
  wholeMonth: 'عرض الشهر كاملًا',
  during: (period) => `خلال ${period}`,
  subscribeToCalendar: 'الاشتراك في التقويم',

  subscribe: 'الاشتراك',
  noSubscription: 'لم يُذكر مكان الاشتراك.',
};
