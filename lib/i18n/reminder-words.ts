import type { Language } from './languages';

/**
 * What a reminder says in every language. These few lines lie together, apart from the locales, because the background
 * worker says them, and a worker can fetch no chunk when it needs one.
 */
const WORDS = {
  en: { message: 'Time to let the day go quiet?', begin: 'Begin', later: 'In 15 minutes' },
  'zh-CN': { message: '该让这一天慢慢静下来了吗？', begin: '开始', later: '15 分钟后' },
  es: { message: '¿Dejamos que el día se vaya apagando?', begin: 'Empezar', later: 'En 15 minutos' },
  fr: { message: 'Et si on laissait la journée s’apaiser ?', begin: 'Commencer', later: 'Dans 15 minutes' },
  de: { message: 'Zeit, den Tag leise werden zu lassen?', begin: 'Beginnen', later: 'In 15 Minuten' },
  ja: { message: 'そろそろ、一日を静かに終えませんか。', begin: '始める', later: '15分後に' },
  ko: { message: '이제 하루를 조용히 내려놓을까요?', begin: '시작', later: '15분 뒤에' },
  'pt-BR': { message: 'Hora de deixar o dia se aquietar?', begin: 'Começar', later: 'Em 15 minutos' },
  ru: { message: 'Пора дать дню затихнуть?', begin: 'Начать', later: 'Через 15 минут' },
  ar: { message: 'هل حان الوقت ليهدأ اليوم؟', begin: 'ابدأ', later: 'بعد 15 دقيقة' },
  hi: { message: 'दिन को धीरे-धीरे शांत होने दें?', begin: 'शुरू करें', later: '15 मिनट में' },
  tr: { message: 'Günün sessizleşme vakti geldi mi?', begin: 'Başla', later: '15 dakika sonra' },
};

export const reminderWords = (language: Language) => ({ title: 'EmoHeal', ...WORDS[language] });
