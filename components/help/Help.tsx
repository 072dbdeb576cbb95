import { useState } from 'preact/hooks';
import { locale, t } from '../../lib/i18n';
import { HELPLINES, HELPLINE_SOURCE, dialled, helplineOf, likelyCountry } from '../../lib/safety';
import { Icon, Mark } from '../parts/Icon';
import { closeHelp, playCalm } from '../state/actions';
import { useWorld } from '../state/context';
import { CopyButton } from './CopyButton';
import { isUnderWay } from '../../lib/messaging';

const KEY = 'emoheal.country';
const ELSEWHERE = '';

function firstCountry(): string {
  const kept = localStorage.getItem(KEY);
  if (kept !== null) return kept;
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return likelyCountry(timeZone, navigator.languages) ?? ELSEWHERE;
}

/** A person's number before any content: no scene, no music by itself, the country one press away. */
export function Help() {
  const world = useWorld();
  const [country, setCountry] = useState(firstCountry);
  const line = helplineOf(country);
  const names = new Intl.DisplayNames(locale(), { type: 'region' });
  const countries = HELPLINES.map((line) => ({
    code: line.country,
    name: names.of(line.country) ?? line.country,
  })).sort((a, b) => a.name.localeCompare(b.name, locale()));
  const close = () => closeHelp(world);
  const behind = world.visit.behindHelp.value;
  const sounding = isUnderWay(world.engine.snapshot.value?.state ?? 'idle');
  const { elsewhere } = HELPLINE_SOURCE;
  const gathered = new Intl.DateTimeFormat(locale(), { month: 'long', year: 'numeric', timeZone: 'UTC' });
  return (
    <>
      <header class="bar">
        <Mark />
        <span class="f13">{t('common.helpNow')}</span>
        <span class="grow" />
        <button type="button" class="icon-button" aria-label={t('common.close')} onClick={close}>
          <Icon name="close" />
        </button>
      </header>
      <div class="help-page">
        <h1 class="voice f26">{t('help.title')}</h1>
        <p class="t2">{t('help.body')}</p>
        <section class="card call">
          <div class="row call-head">
            <h2 class="medium">{line ? <bdi>{line.name}</bdi> : t('help.line')}</h2>
            <span class="grow" />
            <select
              class="country f13 t2"
              aria-label={t('help.country')}
              value={country}
              onChange={(event) => {
                setCountry(event.currentTarget.value);
                localStorage.setItem(KEY, event.currentTarget.value);
              }}
            >
              {countries.map(({ code, name }) => (
                <option key={code} value={code}>
                  {name}
                </option>
              ))}
              <option value={ELSEWHERE}>{t('help.elsewhere')}</option>
            </select>
          </div>
          {line ? (
            <>
              <div class="number" data-testid="number">
                <bdi>{line.number}</bdi>
              </div>
              <div class="call-ways">
                <a
                  class="go low button"
                  href={`tel:${dialled(line.number)}`}
                  aria-label={t('help.callNumber', { number: line.number })}
                >
                  <Icon name="phone" small />
                  {t('help.call')}
                </a>
                <CopyButton number={line.number} class="soft low">
                  {t('help.copy')}
                </CopyButton>
              </div>
            </>
          ) : (
            <p class="t2">{t('help.elsewhereBody')}</p>
          )}
        </section>
        <ul class="more-help">
          {line && (
            <li>
              <span class="grow">{t('help.danger')}</span>
              <b class="bold f16">{line.emergency}</b>
              <CopyButton number={line.emergency} class="icon-button" />
            </li>
          )}
          <li>
            <span class="grow">{t('help.chat')}</span>
            <a
              class="link away"
              href={elsewhere.url}
              target="_blank"
              rel="noreferrer"
              aria-label={t('help.newTab', { site: elsewhere.name })}
            >
              {elsewhere.name}
              <Icon name="away" small mirrored />
            </a>
          </li>
        </ul>
        <span class="grow" />
        <div class="row">
          {!sounding && (
            <button type="button" class="soft low grow" onClick={() => playCalm(world)}>
              {t('help.soft')}
            </button>
          )}
          <button type="button" class="soft low grow" onClick={close}>
            {t(
              behind && behind !== 'different' ? 'common.back' : sounding && !behind ? 'help.backToMusic' : 'help.back',
            )}
          </button>
        </div>
        <p class="f12 t3">{t('help.wrong')}</p>
        <p class="f12 t3">{t('help.checked', { date: gathered.format(new Date(`${HELPLINE_SOURCE.gathered}-01`)) })}</p>
      </div>
    </>
  );
}
