import type { PhraseFile } from '../file';
import { deeds } from './deeds';
import { nearMisses } from './near-misses';
import { wishes } from './wishes';

export const de: PhraseFile = {
  language: 'de',
  sets: {
    want: 'will möchte moechte möcht wollte würde wuerde werde könnte koennte wünschte wünsche wollen willl darüber daran überlege hoffe lieber müsste sollte plane versucht denke versuche muss kann_nur bereit gedanken mag vorhabe',
    die: 'sterben verrecken krepieren draufgehen sterbn tot_sein nicht_mehr_leben tod_sein',
    kill: 'umbringen umzubringen töten toeten erhängen aufhängen erschießen erschiessen umbring wegmachen vergiften ertränken killen auslöschen abmurksen umbirngen umbrigen umgebracht aufzuhängen zu_töten wegschmeißen_vor_den_zug abknallen vor_den_zug_werfen',
    part: 'arm arme armen unterarm pulsadern handgelenk handgelenke beine beinen oberschenkel haut adern bein',
    cause:
      'lachen langeweile scham peinlichkeit hunger durst hitze kälte angst müdigkeit neugier lachkrampf liebe neid aufregung freude sehnsucht erschöpfung fremdscham kaelte glück',
    other:
      'onkel tante cousin cousine freund freundin bruder schwester nachbar nachbarin vater mutter opa oma sohn tochter kollege kollegin er sie mitschüler mann frau hauptfigur jemand sänger schauspieler lehrer',
    news: 'artikel bericht nachrichten zeitung film buch serie roman doku dokumentation radio prävention suizidprävention rate raten statistik squad podcast vortrag reportage beitrag fernsehen hotline anschlag',
  },
  phrases: { ...wishes, ...deeds },
  exceptions: nearMisses,
};
