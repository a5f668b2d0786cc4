import type { FlowCategory } from "../categories.js";
import type { Words } from "../lexicon.js";

export const flowWords: Words<FlowCategory> = {
  direction: `
reverse: came the other way | come the other way | comes the other way | in the opposite direction | the opposite direction | in the other direction | in the reverse direction | flowing the other way
export: global exports | worldwide exports | exports worldwide | export | exports | exported | exporting | export turnover | export value | export revenue | export revenues | export earnings | exports turnover | outbound shipments | outbound cargo | outbound freight | outbound goods | sales abroad | exporter | overseas sales | exporting turnover | foreign sales | goods sold
~export: left the country | left the port | left the gate | left the checkpoint | left the crossing | left the border gate | leave the country | leaves the country | sent on to | best seller | best sellers | top seller | top sellers | sales | supplies | supplies to | supply to | supplied | delivered | delivered to | delivers | deliveries | supplied to | went to | crossed the border to | headed to | headed for | left for | go out | went out | goes out | sell | shipped | sold | sells | sent | sale | shipments | selling
import: global imports | worldwide imports | import | imports | imported | importing | import turnover | import value | import bill | imports turnover | import spending | inbound shipments | inbound cargo | inbound freight | inbound goods
~import: purchasing | took | brought in from | been brought in | brought in through | brought in via | shipped in | shipped in from | trucked in | trucked in from | were brought in | was brought in | came in | come in | comes in | coming in | brought into | purchases | bought | buys | took in | enter | entered | arrive | arrived | arriving | buying
total export import: outbound and inbound cargo | outbound and inbound goods | exports and imports | export and import | export and import turnover | export-import | export-import turnover | export-import value | exports-imports | exports - imports | export - import turnover | exports plus imports | total import-export turnover | import-export | import-export turnover | import-export value | import export turnover | import and export turnover | import and export value | import-export revenue | imported and exported | exported and imported | combined exports and imports
total import export: inbound and outbound cargo | inbound and outbound goods | inbound and outbound freight | imports and exports | import and export | imports and exports turnover
~total: crossed the country's southern border | crossed the country's northern border | crossed the country's border | crossed the country's borders | crossed the border | exchanged | went over | went through | passed through | pass through | goes through | moved through | traded | moved across | changed hands
total: border and transit trade | border trade and transit trade | border and cross-border trade | cross-border e-commerce | cross-border e-commerce trade | online trade | entered or left | enter or leave | entering or leaving | entered and left | trade | the trade | two-way trade | two way trade | two-way trade turnover | two-way trade value | bilateral trade | bilateral trade turnover | bilateral trade value | mutual trade | foreign trade | external trade | total foreign trade | total external trade | overall foreign trade | entire foreign trade | whole foreign trade | merchandise trade | goods trade | trade in goods | cross-border trade | border trade | trade turnover | trade value | trade volume | trade revenue | total trade | commodity trade | trade exchange | trade flows | cargo throughput | goods volume | cargo volume
total?: turnover
re-export: re-export | re-exports | re-exported | reexports
re-import: re-import | re-imports | re-imported
transit: transit | in transit | transited | transit goods
`,
  relation: `
from: from | came from | comes from | coming from | out of | made in | mined in | that from | those from
to: to buyers in | to customers in | to traders in | to importers in | to consumers in | to | demand in | demand from | into | towards | bound for | destined for | mostly for | mainly for | most of it for | most of them for | all of it for | all of them for | that to | those to
with: with | alongside | that with | those with
of: of | belonging to | that of | those of
between: between | that between
and: and | & | as well as | or
while: while | whereas | but | whilst | although | though | even though | yet | even as
via: via | through | by way of | across | at the gate of | that through | those through | that via | those via
in: in | at | for
than: same as | the same as | nearly the same as | on a par with | on par with | unchanged from | little changed from | than | above | below | more than the | less than the | higher than the | lower than the | fewer than the | above the | below the | well above the | well below the | above the figure for | below the figure for | as against | as compared with | as compared to | compared with | compared to | against | versus | from the same period | relative to
beside: opposite | facing | across from | bordering | borders | adjacent to | next to | next door to | merged with | the merger with | merger with | merging with | together with
over: over
which: when | which | who | whose | where
by: by
`,
  balance: `
surplus: the trade balance | trade balance | balance of trade | surplus | trade surplus | surpluses | positive trade balance
deficit: deficit | trade deficit | deficits | trade gap | negative trade balance | trade shortfall
`,
  trade: `
trade: commerce | trading | trade ties | cargo | goods | merchandise | freight | customs clearance | commodities | product | products
`,
  counterpart: `
market: largest market | biggest market | top market | main market | second largest market | second biggest market | leading market | largest markets | biggest markets
export: buyer | buyers | biggest buyer | largest buyer | export market | largest export market | biggest export market | export markets | export destination | customer | largest customer | importer of | consumer
import: supplier | largest supplier | biggest supplier | source of imports | import source | import market | largest import market
total: trading partner | trading partners | trade partner | trade partners | largest trading partner | partner | partners
`,
  respectively: `
respectively: respectively | in that order
`,
  "of-which": `
of-which: of which | of that | of this | of the total | among them | among which | including | in which | out of this | of these | in particular | in detail | specifically
`,
  status: `
target: exceeding the target of | surpassing the target of | above the target of | beyond the target of | meeting the target of
met: surpassing the set target | surpassing the target | surpassing the plan | exceeding the target | exceeding the set target | exceeding the plan | above the target | beyond the target | meeting the target | higher than the target | exceeded the target | surpassed the target | met the target | beat the target | hit the target | fulfilled the target
forecast: is expected to | are expected to | counts on | count on | counting on | foresees | envisages | envisaged | anticipates | anticipated | could hit | should exceed | should top | should surpass | should hit | could reach | =may hit | can reach | will hit | will exceed | will surpass | is forecast to | is seen at | on course to | on track to | poised to | expects | expect | hopes | forecast at | expected | projection | is set to | are set to | likely to | expected to | is expected | are expected | forecast | forecasts | forecast to | projected | projected to | estimated to | predicted | is likely to | would | could reach | =may reach | will reach | should reach | set to
target: aims for | aim for | is aiming for | are aiming for | hopes that | hope that | sets its sights on | set its sights on | has set its sights on | hopes for | hope for | hoping for | hopes to see | hoping to | would like to see | would like | wants to | want to | wanted to | seeks to | seek to | plans to | plan to | intends to | intend to | aims to | aim to | aiming to | targets to | hope to reach | want | wants | work for | working for | pledged | pledge | targetting | ambition | eye | eyes | eyed | eyeing | target | targets | targeted | targeting | aim | aims | aiming | aims to | goal | goals | strive | strives to | strive for | strives for | striving for | plan to raise | plans to | hope to | hopes to
target?: to reach | to bring
aim: bring | bringing | raise | raising | lift | lifting | boost | boosting | increasing | to increase | expanding | to expand | double | doubling | triple | tripling | push | pushing | agreed to | agree to | agreed on | agreed that | calls for | call for | called for | provides for | provide for | seek | seeks | committed to | commit to | vowed | vow | vows | vowing | resolved to | undertook to | task of | tasked | plan | plans | roadmap | strategy | blueprint | will be raised | will be brought
`,
  compound: `
leaves: left | leave | leaves | leaving
compound: took the lion's share | takes the lion's share | took the lion’s share | took the lead | took the top spot | took the top place | double-digit | triple-digit | single-digit | double-entry | double taxation | double track | double-track | medical supplies | relief supplies | emergency supplies | school supplies | office supplies | water supplies | power supplies | above all | a year-on-year | a year-over-year | a year on year | against the trend | over and above | trade fair | trade fairs | free trade | free trade zone | free trade area | trade war | trade wars | trade remedies | trade facilitation | trade promotion | trade ministry | ministry of trade | trade minister | ministry of industry and trade | minister of industry and trade | department of industry and trade | trade office | trade union | trade barriers | trade zone | trade centre | trade center | trade delegation | trade cooperation | trade relations | trade liberalisation | trade liberalization | trade mission | trade association | trade policy | trade body | trade data | trade statistics | trade counsellor | trade representative | trade show | trade expo | fair trade | trade defence | trade tensions | trade talks | trade routes | trade route | trade corridor | export processing zone | export processing zones | export market research | exporters | importers | import duty | import duties | import tax | export tax | import tariff | import tariffs | import permit | import permits | import licence | export licence
`,
  "no-flow": `
average: on average | on an average
no-flow: types of transport | modes of transport | kinds of transport | prices for | freight turnover | passenger turnover | wholesale trade | wholesale turnover | wholesale sales | gifted | handed over | bears | can bear | weighing | consumer prices | consumer price | consumer spending | consumer demand | consumer confidence | consumer goods and services | relief goods | relief supplies | humanitarian | emergency aid | ready to offer | ready to supply | ready to export | ready to import | ready to buy | readiness to | prepared to | lose | loses | to lose | loss in | losses in | loss of | losses of | damage | damages | donated | donates | rebuilt | seized | seizure | seizures | smuggled | smuggling | confiscated | quota | quotas | parcels | parcel | average month | an average month | average year | an average year | typical year | on an average day | average day | the daily average was | on the exchange | the exchange | truckload | a truckload | trucks of | per truck | each truck | index | consumer price index | CPI | inflation | stock exchange | shares | trading session | capacity | load limit | maximum load | profit | net profit | revenue of the company | industrial production | visitors | deposits and loans | dearer | cheaper | GDP | wage | entries and exits | entered and exited | border crossings | average per day | monthly average | monthly averages | weekly average | weekly averages | daily average | per day | a day | a year | per year | annually | per month | retail sales | retail | tourism revenue | revenue from tourism | tourists | market capitalisation | market capitalization | e-commerce market | deposits | loans | logistics costs | each vehicle | fine | fined | prize | ticket | salary | wages | prices of
`,
  valuation: `
fob: =FOB | free on board
cif: =CIF | cost, insurance and freight
`,
  anaphor: `
province: his province | her province | our province | the province | the whole province | the entire province | the region | the locality | the state
city: the city | the whole city | the entire city
prefecture: the prefecture | the whole prefecture
country: all camps together | all border camps together | all border points together | all border posts together | all border gates together | all gates together | all crossings together | all border crossings together | all checkpoints together | all border checkpoints together | the country | the nation | the kingdom | nationwide | the whole country | the national | the economy
both: two-way trade | bilateral trade | mutual trade | two-way | bilateral | two-way trade turnover | bilateral trade turnover | the two sides | both sides | the neighbours | the neighbors | the pair
both-countries: the two neighbours | the two neighbors | the two governments | both governments | the two countries | both countries | the two nations
both-units: the two localities | the two provinces | both provinces | the two cities | both cities | the two regions | both regions | two localities | both localities
group: them | the bloc | the group | this bloc | the grouping
partner: this region | the region's | this partner | this market | that country | the neighbouring country | the neighboring country | its neighbour | its neighbor | there | this country | the market | its eastern neighbour
several: countries along the Belt and Road | countries and regions along the Belt and Road | Belt and Road countries | Belt and Road partner countries | Belt and Road Initiative partner countries | Belt and Road partners | BRI countries | countries participating in the Belt and Road Initiative | neighbouring countries | neighboring countries | all neighbours | all neighbors | its neighbours | its neighbors
world: total foreign trade | total external trade | overall foreign trade | entire foreign trade | whole foreign trade | global trade | global exports | global imports | worldwide exports | worldwide imports | exports worldwide | overall | abroad | overseas | foreign markets | foreign buyers | the world | all partners | all foreign partners | all markets | all trading partners | other countries
others: other | others | and other
own: its | their
gate: the same border gate | the same gate | the same port | the border gate | the gate | the border gates | the gates | this gate | this border gate | the crossing
`,
  commodity: `
figure: the same figure | the same index | this index | this indicator | the indicator | the same indicator | the figure | this figure | the number | this number | this amount | the amount | it to | the sum | this sum | this result | the result | this total | this represents | this represented | it represents | this marks | this marked | this is | this was | these figures | the figures
foreign: foreign trade | external trade
holder: private firms | private enterprises | foreign-invested enterprises | foreign invested enterprises | FDI enterprises | the FDI sector | FDI sector | FDI firms | foreign-invested sector | state-owned enterprises | domestic enterprises | domestic firms | domestic sector | the domestic sector | general trade | processing trade | small-scale border trade | small-scale frontier trade | private companies | private businesses
rank: ahead of | ranks first | ranked first | came first | comes first | ranks second | comes second | came second | followed | followed by | led | topped the list | leads | tops | ranks third | ranked third | is followed by
cumulative: on a cumulative basis | on an accumulated basis
done: exported | imported | re-exported | re-imported | shipped | shipped in | sold | sent | delivered | transported | trucked in
count: the number of | number of
ranking: ranking | ranking first | ranking second | ranking third | making it | placing
take: took
buy: bought | buys | buying | purchased | purchases | purchasing
volume: volume | quantity | tonnage | in volume | by volume | in quantity | in terms of volume
value: value | turnover value | in value | by value | in terms of value
reason: due to | owing to | because of | on the back of | because | as demand | as prices | as more | as fewer | as buyers | as farmers
clause: as | after | since | once | following
as-of: as of | as at | till
until: by | until | up to
speech: said | says | told | tells | stated | reported | noted | according to | show | showed | shows | announced
plain: in general | by value
difference: fewer | fewer than | more | less | higher | lower | more than | less than | higher than | lower than | more than the | less than the | higher than the | lower than the | fewer than the | short of | short of the | shy of the
border: border | frontier
again: that from | those from | that to | those to | that with | those with | that of | those of | that between | that through | those through | that via | those via
goods: consumer goods | consumer products | consumer electronics | construction materials | building materials | construction machines | construction machinery | construction equipment | construction stone
output: production | output | harvest | harvested | harvesting | produced
outlay: cost | costs | spend | spends | spent | spending
earn: earned | earning | brought in | fetched | raked in | brought home | generated
level: notch up | notched up | notching up | notches up | rack up | racked up | racking up | chalk up | chalked up | came in at | come in at | comes in at | clocked in at | weighed in at | added up to | adds up to | add up to | accounted for | made up | contributed | brought | were recorded at | was recorded at | recorded at | estimated at | were put at | was put at | worked out at | reached | stood at | totalled | totaled | came to | amounted to | hit | was worth | were worth | valued at | worth | topped | exceeded | surpassed
`,
};
