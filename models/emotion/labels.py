"""The 28 labels, in GoEmotions' own order, and their six Ekman groups.

Source: GoEmotions (Demszky et al., ACL 2020), emotions.txt and ekman_mapping.
"""

LABELS = (
    "admiration amusement anger annoyance approval caring confusion curiosity desire "
    "disappointment disapproval disgust embarrassment excitement fear gratitude grief joy "
    "love nervousness optimism pride realization relief remorse sadness surprise neutral"
).split()

INDEX = {label: i for i, label in enumerate(LABELS)}

# Group order used by `data.brighter` and `losses.noisy_or`.
GROUPS = {
    "anger": "anger annoyance disapproval",
    "disgust": "disgust",
    "fear": "fear nervousness",
    "joy": "joy amusement approval excitement gratitude love optimism relief pride admiration desire caring",
    "sadness": "sadness disappointment embarrassment grief remorse",
    "surprise": "surprise realization confusion curiosity",
}

GROUP_NAMES = list(GROUPS)
GROUP_MEMBERS = [[INDEX[label] for label in members.split()] for members in GROUPS.values()]

# Labels with fewer than 400 of the 43,410 training rows.
RARE = [INDEX[x] for x in "grief pride relief nervousness embarrassment remorse fear desire".split()]
