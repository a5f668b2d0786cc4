import type { NumberCategory } from "../categories.js";
import type { Words } from "../lexicon.js";

export const numberWords: Words<NumberCategory> = {
  cardinal: `
    0: zero | nought | naught | nil
    1: one
    2: two
    3: three
    4: four
    5: five
    6: six
    7: seven
    8: eight
    9: nine
    10: ten
    11: eleven
    12: twelve
    13: thirteen
    14: fourteen
    15: fifteen
    16: sixteen
    17: seventeen
    18: eighteen
    19: nineteen
    20: twenty
    30: thirty
    40: forty
    50: fifty
    60: sixty
    70: seventy
    80: eighty
    90: ninety
  `,
  scale: `
    12: dozen | dozens
    100: hundred
    1000: thousand | thousands | =k | =K
    1000000: million | millions | mln | mn | mio | mil | =m | =M | =MM
    1000000000: billion | billions | bln | bn | =b | =B
    1000000000000: trillion | trillions | trn | trln | tln | tn
    1000000000000000: quadrillion | quadrillions
    100000: lakh | lakhs | lac | lacs
    10000000: crore | crores
  `,
  fraction: `
    0.5: half | half a | ½
    0.25: quarter | a quarter | ¼
    0.75: three quarters | ¾
  `,
  and: `
    one: a | an
    of: of a
    plus 0.5: and a half | and half | and one half | ½
    plus 0.25: and a quarter | and one quarter | and a fourth | ¼
    plus 0.75: and three quarters | ¾
    and: and
    point: point
    minus: minus | negative
  `,
  vague: ``,
  "bound-before": `
    over: over | cross | will cross | to cross | will exceed | will surpass | should exceed | should surpass | should top | more than | more | above | exceed | exceeds | exceeded | exceeding | in excess of | upward of | upwards of | surpass | surpasses | surpassed | surpassing | topped | tops | topping | top | past | pass | passes | passed | passing | crossed | crosses | crossing | higher than | greater than | larger than | beyond | north of | broke through | breaks through | better than | well over | just over | slightly over | a little over | little over | not only
    about: about | around | some | roughly | approximately | approx | approx. | circa | nearly about | an estimated | in the region of | in the neighborhood of | on the order of | in the order of | almost about | or so
    nearly: nearly | almost | close to | just under | just below | just short of | just shy of | shy of | nearing | neared | nears | near | approaching | approached | approaches | close on | not quite | virtually
    atLeast: at least | no less than | not less than | no fewer than | not fewer than | minimum of | a minimum of | not below | no lower than | not lower than | a minimum
    atMost: up to | at most | no more than | not more than | not exceeding | not exceed | does not exceed | do not exceed | not over | maximum of | a maximum of | as much as | as many as | no higher than | not higher than | capped at
    under: under | below | less than | fewer than | lower than | short of
  `,
  "bound-after": `
    atLeast: or more | or above | or higher | and above | and more | at least | or over | at the least
    over: plus
    about: or so | or thereabouts | approximately | give or take
    atMost: or less | or fewer | or below | at most | at the most | and below
  `,
  range: `
    from: from
    between: between
    to: to
    and: and
  `,
  ordinal: `
    before: out of | ranked | no | no. | nos. | number | article | articles | resolution | decree | decision | circular | highway | route | room | page | table | chapter | section | clause | phase | step | volume | issue | line | point | version | group of | flight | post | ward | road | gate no | milestone | marker | landmark | landmarks | km
    after: th | st | nd | rd
  `,
  times: `
    of factor: times higher than | times larger than | times greater than | times | time | fold | times as much as | times as much | times as many as | times as many | times as high as | times as large as | times the figure | times the amount | times the level | times that of | times those of | times those in | times that in | times the volume | times the value | times more than
  `,
  "times-of": `
    of: times as much as | times as much | times as many as | times as many | times as high as | times as large as | times the figure | times the amount | times the level | times that of | times those of | times those in | times that in | times the volume | times the value | times as | as high as | as much as | as much | as many as | as many | as large as | as big as | the figure | that of | the level of | the amount
  `,
  multiple: `
    2 factor: twice as much as | twice as many as | twice as much | twice as many | twice as high as | twice as large as | twice the figure | twice the level | twice the amount | twice the volume | twice the value | twice that of | twice those of | double the figure | double the level | double the amount | double the volume | double the value | double that of | double those of | doubled | double | doubling | twofold | two fold
    3 factor: tripled | triple | tripling | trebled | treble | threefold
    4 factor: quadrupled | quadruple | quadrupling | fourfold
    5 factor: quintupled | fivefold
    0.5 factor: halved | halving
  `,
  part: `
    50: half | one half
    33.3 about: a third | one third
    66.7 about: two thirds
    25: one quarter | a quarter | one fourth | a fourth
    75: three quarters | three fourths
    20: one fifth | a fifth
    40: two fifths
    60: three fifths
    80: four fifths
    10: one tenth | a tenth
  `,
};
