import type { MeasureCategory } from "../categories.js";
import type { Words } from "../lexicon.js";

export const measureWords: Words<MeasureCategory> = {
  percent: `
    %: % | percent | per cent | pct | pc | percents | percentage
    point: percentage points | percentage point | percent points | per cent points | % points | pct points | pp
  `,
  unit: `
    same: ones | of them
    degC: degrees celsius | °C | ℃ | degrees
    dose: doses
    day: days
    week: weeks
    t: tonne | tonnes | ton | tons | metric tonne | metric tonnes | metric ton | metric tons | =MT | mt | =t
    kg: kilogram | kilograms | kilogramme | kilogrammes | kilo | kilos | =kg | kgs
    g: gram | grams
    l: litre | litres | liter | liters
    m3: cubic metre | cubic metres | cubic meter | cubic meters | cu m | =m3 | =m³
    m2: square metre | square metres | square meter | square meters | sq m | sqm | =m2 | =m²
    km2: square kilometre | square kilometres | square kilometer | square kilometers | sq km | sqkm | =km2 | =km²
    km: kilometre | kilometres | kilometer | kilometers | =km | kms
    m: metre | metres | meter | meters | =m
    mm: millimetre | millimetres | millimeter | millimeters | =mm
    ha: hectare | hectares | =ha
    kW: =kW | kilowatt | kilowatts
    MW: =MW | megawatt | megawatts
    GW: =GW | gigawatt | gigawatts
    kWh: =kWh | =kwh | =KWh | kilowatt hour | kilowatt hours
    MWh: =MWh | megawatt hour | megawatt hours
    GWh: =GWh | gigawatt hour | gigawatt hours
    TWh: =TWh | terawatt hours
    barrel: barrel | barrels | =bbl
    MMBtu: =MMBtu
    TEU: =TEU | =TEUs | =TEU's | twenty foot equivalent units | twenty foot equivalent unit | twenty foot equivalent unit containers | standard containers
    container: container | containers | boxes
    vehicle: vehicle | vehicles | truck | trucks | lorry | lorries | car | cars | automobile | automobiles | means of transport | means of vehicles | tractor trailers | vans | motorcycles | motorbikes
    person: person trips | passenger trips | traveler trips | traveller trips | tourist trips | person | persons | people | passenger | passengers | traveler | travelers | traveller | travellers | visitor | visitors | tourist | tourists | arrivals | resident | residents | worker | workers | student | students | delegate | delegates | inhabitants | farmers | traders | laborers | labourers | experts | crossings of people | visits | guests | holidaymakers | holiday makers | entries and exits | exits and entries | drivers | guides | spectators | fans | officials | athletes | pupils | teachers | trainees | villagers | patients | technicians | engineers | doctors | nurses | scientists | specialists | entrepreneurs | businessmen | businesspeople | businesswomen | participants | employees | soldiers | officers | guards | customs officers | border guards | candidates | voters | customers | buyers | citizens | children | women | migrants | foreigners | business people | artists | journalists | reporters | learners | volunteers | staff
    household: household | households | families
    trip: trip | trips | round trips
    train: train | trains | freight trains | cargo trains
    wagon: wagon | wagons | railcar | railcars | carriages
    room: room | rooms | hotel rooms
    ticket: ticket | tickets
    turbine: turbine | turbines | wind turbines
    ship: ship | ships | vessel | vessels | boat | boats | ferries | barges | tankers | fishing boats | fishing vessels | cargo ships
    flight: flight | flights
    shipment: shipment | shipments | consignment | consignments | batches | lots
    parcel: parcel | parcels
    declaration: declaration | declarations
    piece: pieces
    item: variety | varieties | items | kinds of goods | commodities | categories
    head: head | head of cattle | heads of cattle | head of livestock | head of cattle and buffalo | head of buffalo | cattle | buffaloes | cows | pigs | goats | sheep
    pair: pairs
    set: sets
    bottle: bottles
    mask: masks | face masks
    ventilator: ventilators
    project: project | projects
    enterprise: small and medium-sized enterprises | small and medium enterprises | small and medium-sized firms | private firms | private enterprises | private companies | private businesses | foreign-invested enterprises | foreign invested enterprises | FDI enterprises | FDI firms | state-owned enterprises | domestic enterprises | domestic firms | joint venture | joint ventures | enterprise | enterprises | business | businesses | company | companies | firm | firms | exporters | importers
    organization: organization | organizations | organisation | organisations
    product: product | products
    facility: facility | facilities
    case: cases
    loan: loan | loans
    meeting: meetings
    delegation: delegation | delegations
    booth: booth | booths | stalls
    shop: shop | shops | stores | supermarkets
    market: market | markets
    camp: trade camps | border trade camps | camps | border camps
    gate: border posts | border trade posts | border trade camps | border camps | trading posts | border gate | border gates | gates | checkpoint | checkpoints | crossings | border crossings | ports of entry | gateways
    zone: economic zones | economic zone | zones | industrial parks | industrial zones
    port: ports | seaports
    unit: units | provincial level units
    province: province | provinces | provincial regions | provincial level regions
    city: cities
    country: countries | nations | neighbours | neighbors | neighbouring countries | neighboring countries
    county: counties
    district: districts
    commune: communes
    town: towns
    ward: wards
    village: villages
    locality: localities
    school: schools
    hospital: hospitals | clinics
    factory: factories | plants
    warehouse: warehouses
    bridge: bridges
    route: routes
    house: houses | homes
    order: orders
    bag: bags | sacks
    carton: cartons
    sample: samples
    lane: lane | lanes | electronic channels | inspection channels | inspection lanes
    s: seconds
    code: codes
    packet: packets
    team: teams
    camera: cameras
    patrol: patrols | joint patrols
    shift: shifts
    laboratory: laboratories | labs
    tunnel: tunnels
    fair: fairs | trade fairs
    tariff line: tariff lines
    destination: destinations
    site: sites
    kV: =kV | kilovolts
    h: hour | hours
    medal: medals | gold medals | silver medals | bronze medals
    machine: machines
    combine: combines
    elevator: grain elevators | elevators
    acre: acres
    rai: rai
    violation: violations
    dairy: dairies
    class: classes
    classroom: classrooms
    scholarship: scholarships
    min: minutes
    station: customs stations
    goal: goals
    match: matches
    bed: beds
    hotel: hotels
  `,
  filler: `
    among: among | out of
    more: times more than | times more | times higher than | times higher | times larger than
    before: combined | the | a | an | of | by | to | at | mark | level of | its | worth | was | were | is | total of | figure of | amount of
    rest: of whom
    on: on | year-on-year | year on year | year-over-year | year over year | year-to-year | month-on-month | month on month | month-over-month | quarter-on-quarter | quarter on quarter | on-year | y/y | yoy
    emphasis: well | just | slightly | far | a little | still | already | even
    unit: worth of
    equivalent: equivalent to | equivalent | equal to | or | or about | or around | or nearly | or some | i.e. | that is
  `,
  minor: `
    0.01 USD: cent | cents | US cents | ¢ | =c
    0.01 GBP: penny | pennies | pence
    0.01 MYR: sen | sens
    0.01: kopiyka | kopiykas | kopeks | paise
  `,
  change: `
    +: did well | do well | does well | fared well | performed well | boost | boosts | boosted | augmenting | augmented | upped | zoomed | vaulted | rocketed | ballooned | mushroomed | swell | swells | swelled | swelling | more than | more than the | higher than the | greater than the | above the | above that of | above those of | well above the | higher than | greater than | larger than | up | rise | rises | rose | risen | rising | increase | increases | increased | increasing | grow | grows | grew | grown | growing | growth | gain | gains | gained | jump | jumps | jumped | jumping | surge | surges | surged | surging | soar | soars | soared | soaring | climb | climbs | climbed | climbing | expand | expands | expanded | expanding | expansion | higher | more | greater | larger | above | ahead | improvement | improved | uptick | spike | spiked | leap | leapt | advanced | rebounded | rebound | went up | go up | going up | edged up | inched up | skyrocketed | upturn | hike | widened | widening | accelerated | picked up | shot up | upward | dearer | bigger | exceeding the same period
    +n: growth rate | growth rates | rate of growth | rate of increase
    -: shortened | shorter | cut | trimmed | minus | negative | less than | less than the | lower than the | fewer than the | below the | below that of | below those of | well below the | lower than | fewer than | smaller than | down | fall | falls | fell | fallen | falling | decrease | decreases | decreased | decreasing | drop | drops | dropped | dropping | decline | declines | declined | declining | slump | slumped | slumping | plunge | plunged | plunging | slide | slid | shrink | shrank | shrunk | shrinking | contract | contracted | contraction | lower | less | smaller | fewer | dwindle | dwindled | dwindling | nosedived | nosedive | crashed | cratered | collapsed | ebbed | waned | receded | reduction | reduced | reducing | loss | lost | tumble | tumbled | dip | dips | dipped | dipping | edged down | went down | go down | slipped | slip | sank | below the same period | downturn | downward | narrowed | narrowing | cut by | eased | weakened | plummeted | plummeting | negative growth | slipping | slips | cheaper | shed | retreated | inched down
  `,
  share: `
    part: accounted for | accounting for | account for | accounts for | made up | makes up | making up | make up | share | shares | proportion | represented | represents | representing | represent | constituted | constitutes | constituting | comprised | comprises | comprising | contributed | contributing | contribution | contributes | took up | taking up | takes up | portion | ratio of | occupied | occupying | occupies | market share
    after: of | of the total | of total | of that | of the whole | of them | of these | of those
  `,
  target: `
    target: annual estimate | yearly estimate | year's estimate | estimates | wants | want | wants to | want to | strives | strives for | strive for | vows | vowed | seeks | aims for | target | targets | targeted | plan | planned | goal | goals | annual plan | year's plan | yearly plan | objective | aims | aim | aiming | aimed | strive | striving | quota | estimate for the year | yearly target | expected to | is expected | are expected | forecast to | projected to | is projected | is forecast | hoped | hopes | expects
  `,
  rate: `
    rate: unemployment | occupancy | full | import duty | export duty | import duties | customs duty | import tax | export tax | rate | rates | tariff | tariffs | duty | duties | tax | taxes | interest | vat | inflation
    base: same period | corresponding period | equivalent to | equal to
  `,
  role: `
    investment: set aside | sets aside | earmarked | has earmarked | earmarks | plans to put | plan to put | to put | will put | has put | have put | cost | costs | costing | project | projects | invest | invested | investing | investment | investments | investors | registered capital | total capital | investment capital | contracted capital | sources of capital | of capital | capital of | in capital | fdi | chartered capital | put into | poured into | foreign direct investment | stake | construction | build | built | building
    aid: relief | relief goods | humanitarian | aid project | aid projects | borrow | borrowed | borrowing | aid | loan | loans | lend | lends | lent | lending | grant | grants | oda | non refundable | donated | donate | donation | donations | assistance | credit | credits | sponsored | financed | funding
    budget: saving | saves | duties | customs duties | import duties | customs dues | budget | revenue | revenues | tax | taxes | state budget | collection | collect | collects | collecting | collected | taxation | customs revenue | budget revenue | duties collected | treasury | fiscal
    tariff: tariff | tariffs | duty | import duty | export duty | fee | fees | toll | tolls
    gdp: gdp | grdp | per capita | gross domestic product | gross regional domestic product | economy
    price: fare | fares | freight rate | freight rates | freight charge | a night | per night | a ticket | per ticket | per head | a head | a piece | per piece | a box | per box | per trip | a trip | a litre | a liter | a share | closed at | per kWh | per kilowatt hour | for a kilogramme | for a kilogram | for a kilo | for a tonne | for a ton | a kilogramme | a kilogram | per kilo | per kilogram | per kg | per tonne | per ton | per metric ton | per unit | per litre | per liter | per container | price | prices | priced | each | apiece | a kilo | a kg | a tonne | a ton | per barrel | per truck | per vehicle
    other: tourists | tourist | hotel | hotels | ticket sales | turnover of the company | loss | losses | lost | net profit | gross merchandise value | deposits | shares | share price | takings | fine | fines | fined | duty free | without tax | tax free | exempt | exemption | exempted | prize | salary | wage | wages | income | profit | profits | assets | debt | market value | sales revenue | retail sales | retail | tourism | fraud | violations | worth of counterfeit | smuggled
  `,
  per: `
    after h: per hour | an hour | each hour
    after: per | a | each | every
    after day: per day | a day | each day | every day | daily
    after week: per week | a week | each week | every week | weekly
    after month: per month | a month | each month | every month
    after year: per year | a year | each year | every year | annually
  `,
  "per-time": `
    day: day
    week: week
    month: month
    year: year
    ha: ha | hectare
    h: =h | hour
    s: =s | second
  `,
};
