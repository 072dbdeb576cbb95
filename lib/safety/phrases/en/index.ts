import type { PhraseFile } from '../file';
import { deeds } from './deeds';
import { nearMisses } from './near-misses';
import { wishes } from './wishes';

export const en: PhraseFile = {
  language: 'en',
  sets: {
    want: 'want wanna wants wanted wanting wana wnat wan_na wish wishing need feel_like thinking_about thinking_of think_about plan planning going gonna gona ready_to rather prefer ought_to should longing hope hoping about_to try_to tried_to trying_to considering considered contemplating tempted_to decided_to',
    kill: 'kill killing kil kll killin hang hanging shoot shooting drown drowning poison poisoning unalive unaliving off offing delete end ending erase',
    no: 'dont do_not dnt doesnt cant cannot can_not couldnt never no_longer not wont didnt dont_even dont_really dont_wanna',
    without:
      'without w_o wo if_i_wasnt_here if_i_werent_here if_i_was_gone if_i_were_gone if_i_died if_i_was_dead if_i_were_dead when_im_gone once_im_gone if_i_disappeared if_i_didnt_exist',
    body: 'wrist wrists arm arms thigh thighs leg legs skin veins stomach hip hips forearm forearms',
    laughter:
      'laughter laughing laugh boredom bored embarrassment embarrassed shame hunger thirst heat cold cringe cuteness curiosity exhaustion tiredness happiness excitement joy jealousy envy awkwardness secondhand anticipation impatience humiliation',
    news: 'news article read reading documentary film movie series book novel podcast report reported study statistics rates rate prevention awareness hotline episode show watched watching character lecture class seminar training squad bomber bombing attack headline essay song play poem column',
    other:
      'he she his her brother sister friend cousin uncle aunt father mother dad mum mom son daughter neighbor neighbour colleague coworker classmate student roommate teacher boyfriend girlfriend husband wife grandfather grandmother grandpa grandma someone celebrity actor singer ex patient nephew niece boss',
  },
  phrases: { ...wishes, ...deeds },
  exceptions: nearMisses,
};
