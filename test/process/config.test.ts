import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadConfig, operatorLocale } from '../../src/config.ts';
import { LOCALES, loadTexts } from '../../src/platform/i18n/texts.ts';

const texts = loadTexts(path.resolve('locales'));
const TOKEN = '123456789:AAExampleExampleExampleExampleExample';

/** The sentences about what is wrong, in Russian. */
function problems(env: Record<string, string>): string[] {
  const loaded = loadConfig(env);
  return loaded.ok ? [] : loaded.problems.map((say) => say(texts.for('ru')));
}

describe('the environment', () => {
  it('needs nothing', () => {
    const loaded = loadConfig({});
    expect(loaded).toEqual({
      ok: true,
      config: {
        botToken: undefined,
        adminIds: [],
        dataDir: path.resolve('data'),
        databaseUrl: undefined,
        webhook: undefined,
        port: 3000,
        host: undefined,
        metricsToken: undefined,
        telegramApiRoot: 'https://api.telegram.org',
        logLevel: 'info',
        defaultLocale: 'ru',
      },
    });
  });

  it('takes every variable, blanks around it and between ids included', () => {
    const loaded = loadConfig({
      BOT_TOKEN: ` ${TOKEN} `,
      ADMIN_IDS: '123456789, 987654321,',
      DATA_DIR: '/srv/данные школы',
      DATABASE_URL: 'postgresql://bot:secret@db:5432/school',
      WEBHOOK_URL: 'https://bot.school.example/hook',
      WEBHOOK_SECRET: 'x'.repeat(32),
      PORT: '8080',
      TELEGRAM_API_ROOT: 'http://localhost:8081/',
      LOG_LEVEL: 'debug',
      DEFAULT_LOCALE: 'kk',
    });
    expect(loaded).toMatchObject({
      ok: true,
      config: {
        botToken: TOKEN,
        adminIds: [123456789, 987654321],
        dataDir: '/srv/данные школы',
        webhook: { url: 'https://bot.school.example/hook', secret: 'x'.repeat(32) },
        port: 8080,
        telegramApiRoot: 'http://localhost:8081',
        defaultLocale: 'kk',
      },
    });
  });

  it('treats an empty value as absent, as .env files leave it', () => {
    const names = ['BOT_TOKEN', 'ADMIN_IDS', 'DATA_DIR', 'DATABASE_URL', 'WEBHOOK_URL', 'WEBHOOK_SECRET'];
    const blank = Object.fromEntries(
      [...names, 'PORT', 'TELEGRAM_API_ROOT', 'LOG_LEVEL', 'DEFAULT_LOCALE'].map((n) => [n, ' ']),
    );
    expect(loadConfig(blank)).toEqual(loadConfig({}));
  });

  it.each([
    ['BOT_TOKEN', '12345'],
    ['ADMIN_IDS', '@anna'],
    ['ADMIN_IDS', '12,-5'],
    ['DATABASE_URL', 'mysql://db/school'],
    ['DATABASE_URL', 'db'],
    ['WEBHOOK_URL', 'bot.school.example'],
    ['WEBHOOK_SECRET', 'short'],
    ['WEBHOOK_SECRET', 'я'.repeat(40)],
    ['PORT', '70000'],
    ['PORT', 'http'],
    ['TELEGRAM_API_ROOT', 'api.telegram.org'],
    ['LOG_LEVEL', 'loud'],
    ['DEFAULT_LOCALE', 'de'],
  ])('names a wrong %s in one line', (name, value) => {
    const said = problems({ [name]: value });
    expect(said).toHaveLength(1);
    expect(said[0]).toContain(name);
    expect(said[0]).not.toContain('\n');
  });

  it('never repeats a wrong secret', () => {
    const wrong = {
      BOT_TOKEN: 'leaked:token',
      WEBHOOK_SECRET: 'leaked secret',
      DATABASE_URL: 'leaked://password',
    };
    expect(problems(wrong).join('\n')).not.toContain('leaked');
  });

  it('tells all that is wrong at once', () => {
    expect(problems({ PORT: 'x', BOT_TOKEN: 'y', LOG_LEVEL: 'z' })).toHaveLength(3);
  });

  it('asks for the secret a webhook needs, and for https towards Telegram itself', () => {
    expect(problems({ WEBHOOK_URL: 'https://bot.school.example' })[0]).toContain('WEBHOOK_SECRET');
    const open = { WEBHOOK_URL: 'http://bot:3000/hook', WEBHOOK_SECRET: 'x'.repeat(32) };
    expect(problems(open)[0]).toContain('https://');
    expect(problems({ ...open, TELEGRAM_API_ROOT: 'http://localhost:8081' })).toEqual([]);
  });

  it('is complained about in the operator’s language', () => {
    expect(operatorLocale({ DEFAULT_LOCALE: 'kk' })).toBe('kk');
    expect(operatorLocale({ DEFAULT_LOCALE: 'de' })).toBe('ru');
    const loaded = loadConfig({ PORT: 'x' });
    const said = LOCALES.map((locale) => (loaded.ok ? '' : loaded.problems[0]?.(texts.for(locale))));
    expect(new Set(said).size).toBe(3);
  });
});
