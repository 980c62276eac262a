import pino from 'pino';

/** A file of the build. */
export const built = async (file) => import(new URL(`../../dist/${file}`, import.meta.url).href);

/** The bot as its image runs it, built, without ticks of its own; started. */
export async function startProduct({ botToken, databaseUrl, telegramApiRoot, dataDir, clock }) {
  const { buildApp } = await built('app.js');
  const { loadTexts } = await built('platform/i18n/texts.js');
  const texts = loadTexts('locales');
  const app = buildApp({
    config: {
      botToken,
      adminIds: [],
      dataDir,
      databaseUrl,
      webhook: undefined,
      port: 0,
      telegramApiRoot,
      logLevel: 'silent',
      defaultLocale: 'ru',
    },
    clock,
    texts,
    log: pino({ level: process.env.LOG ?? 'silent' }),
    everyMinute: false,
    onFatal: (say) => {
      throw new Error(say(texts.for('ru')));
    },
  });
  await app.start();
  return app;
}
