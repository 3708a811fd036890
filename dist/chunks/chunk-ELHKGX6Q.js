import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  licence_ids_default
} from "./chunk-JLQKRVTW.js";

// src/inventory/template-address.ts
var reservedHost = /(?:^|\.)(?:example(?:\.(?:com|net|org))?|invalid|test)$/u;
function isReserved(url) {
  const plain = url.trim().slice(0, 2e3).toLowerCase().replace(/^(?:mailto:|[a-z][a-z0-9+.-]{0,20}:\/\/|\/\/)/u, "");
  const [authority = ""] = plain.split(/[/?#\s]/u, 1);
  const host = authority.slice(authority.lastIndexOf("@") + 1).replace(/:\d{0,5}$/u, "");
  return host.includes(".") && reservedHost.test(host.replace(/\.$/u, ""));
}
var mails = /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,32}){1,4}/gu;
var toReplace = /^(?:(?:insert|enter|replace|change)[-_.](?:[\w-]{1,30})|(?:your|din|dit|jouw|uw)[-_.]?(?:e-?mail|mail|name|address|contact|team|org(?:anisation|anization)?|project|email-?address|mailadresse)s?)@|@(?:your[-_]?(?:domain|company|org(?:anisation|anization)?|project|municipality|city)|mydomain|yourdomain)\./iu;
var nameAtExample = /^(?:your[-_.]?)?(?:name|nimi|namn|navn|naam)@(?:example|esimerkki|exempel|eksempel|voorbeeld)\./iu;
var asksToBeReplaced = (mail) => toReplace.test(mail) || nameAtExample.test(mail);
var exampleMail = /@(?:[\w-]{1,64}\.){0,3}example\.(?:com|net|org)$/iu;
var isTemplateMail = (mail) => asksToBeReplaced(mail) || exampleMail.test(mail);

// src/inventory/licence-expression.ts
var byLowerCase = new Map(licence_ids_default.known.map((id) => [id.toLowerCase(), id]));
var openFamily = /^(?:A|L)?GPL-\d(?:\.\d)?$|^GFDL-\d\.\d$/;
var isOpen = (id) => openFamily.test(id);
var familyOf = (id) => id.replace(/-(?:only|or-later)$/, "");
function standardId(word) {
  if (/^(?:DocumentRef-[\w.-]+:)?LicenseRef-[\w.-]+$/.test(word)) return word;
  const id = byLowerCase.get(word.toLowerCase());
  if (id?.endsWith("+")) return `${id.slice(0, -1)}-or-later`;
  if (id !== void 0) return id;
  if (!word.endsWith("+")) return null;
  const base = standardId(word.slice(0, -1));
  return base === null ? null : base + (isOpen(base) ? "-or-later" : "+");
}
function standardExpression(text) {
  const tokens = text.trim().slice(0, 400).match(/[()]|[^\s()]+/g) ?? [];
  const result = [];
  let depth = 0;
  let wantsId = true;
  for (let n = 0; n < tokens.length; n++) {
    const token = tokens[n];
    const operator = token.toUpperCase();
    if (wantsId && token === "(") depth++;
    else if (!wantsId && token === ")" && depth > 0) depth--;
    else if (!wantsId && (operator === "AND" || operator === "OR")) wantsId = true;
    else if (!wantsId && operator === "WITH" && /^[\w.-]+$/.test(tokens[n + 1] ?? "")) {
      result.push("WITH", tokens[++n]);
      continue;
    } else {
      const id = wantsId ? standardId(token) : null;
      if (id === null) return null;
      result.push(id);
      wantsId = false;
      continue;
    }
    result.push(token === "(" || token === ")" ? token : operator);
  }
  return wantsId || depth > 0 ? null : result.join(" ").replaceAll("( ", "(").replaceAll(" )", ")").replace(/^\(([^()]*)\)$/, "$1");
}
function idsOf(expression) {
  const words2 = expression.match(/[^\s()]+/g) ?? [];
  return words2.filter((word, n) => word !== "AND" && word !== "OR" && word !== "WITH" && words2[n - 1] !== "WITH");
}
var isSettled = (expression) => !idsOf(expression).some(isOpen);

// src/inventory/body-forms.ts
var foldName = (name) => name.normalize("NFC").toLowerCase().replace(/[’´]/gu, "'").replace(/[‐‑–—]/gu, "-").replace(/\s+/gu, " ").trim();
var weakEndings = ["ssa", "ssä", "sta", "stä", "lla", "llä", "lta", "ltä", "lle", "ksi"];
var vowelAtEnd = (stem) => /[aeiouyäö]$/u.exec(stem)?.[0] ?? "";
function illatives(base, weak) {
  const stems = [base, weak, ...base.endsWith("i") ? [`${base.slice(0, -1)}e`] : []];
  return stems.flatMap((stem) => {
    const vowel = vowelAtEnd(stem);
    return vowel === "" ? [] : [`${stem}${vowel}n`, `${stem}h${vowel}n`, `${stem}seen`];
  });
}
function stemOf(base, genitive) {
  if (base.endsWith("nen") && genitive.endsWith("sten")) return `${base.slice(0, -3)}si`;
  return genitive.slice(0, -1);
}
function finnishForms(name, genitive, locative) {
  const [base, of] = [foldName(name), foldName(genitive)];
  const weak = stemOf(base, of);
  const stems = [weak, ...locative ? [foldName(locative).replace(/(?:ss|ll)[aä]$/u, "")] : []];
  const others = [
    ...stems.flatMap((stem) => weakEndings.map((ending) => stem + ending)),
    ...illatives(base, weak),
    ...["a", "ä", "ta", "tä", "tta", "ttä", "na", "nä"].map((ending) => base + ending),
    ...weak.endsWith("si") ? [`${weak}a`, `${weak}ä`, `${weak}in`] : []
  ];
  return new Map([...others.map((form) => [form, "other"]), [of, "genitive"], [base, "nominative"]]);
}
function swedishForms(name) {
  const base = foldName(name);
  const definite = base.endsWith("område") || base.endsWith("förbund") ? definiteForms(base) : [];
  return new Map([[`${base}s`, "genitive"], ...definite, [base, "nominative"]]);
}
var definiteForms = (base) => {
  const article = base.endsWith("e") ? `${base}t` : `${base}et`;
  return [
    [article, "nominative"],
    [`${article}s`, "genitive"]
  ];
};

// src/generated/public-bodies.json
var public_bodies_default = JSON.parse('{"ambiguous":["Aura","Eura","Geta","Hamina","Hanko","Hattula","Heinola","Hollola","Ii","Iitti","Imatra","Inari","Juuka","Juva","Kaarina","Kaavi","Kangasniemi","Kannus","Karvia","Kemi","Kinnula","Kitee","Kivijärvi","Kolari","Koski","Kotka","Kuhmo","Kustavi","Lahti","Laitila","Lemi","Lieto","Liperi","Lohja","Loppi","Loviisa","Luoto","Marttila","Masku","Muhos","Multia","Nakkila","Nivala","Nokia","Perho","Pello","Pori","Posio","Puumala","Pyhäjärvi","Raisio","Rantasalmi","Ranua","Rauma","Rusko","Salla","Salo","Sauvo","Sievi","Simo","Soini","Somero","Sulkava","Sund","Sysmä","Tammela","Tervo","Tervola","Toivakka","Urjala","Vaala","Vehmaa","Vihti","Viitasaari","Virrat","Gustav Adolfs","Ijo","Jorois","Juga","Kides","Koskis","Kumo","Lappo","Lojo","Lovisa","Reso","Sagu","Storå","Vanda","Vasa","Vetil","Keuru","Letala","Eloisa","Väylä"],"municipalities":[{"fi":"Akaa","genitive":"Akaan","kind":"city"},{"fi":"Alajärvi","genitive":"Alajärven","kind":"city"},{"fi":"Alavieska","genitive":"Alavieskan","kind":"municipality"},{"fi":"Alavus","sv":"Alavo","genitive":"Alavuden","kind":"city"},{"fi":"Asikkala","genitive":"Asikkalan","kind":"municipality"},{"fi":"Askola","genitive":"Askolan","kind":"municipality"},{"fi":"Aura","genitive":"Auran","kind":"municipality"},{"fi":"Brändö","genitive":"Brändön","kind":"municipality","domains":["brando.ax"]},{"fi":"Eckerö","genitive":"Eckerön","kind":"municipality","domains":["eckero.ax"]},{"fi":"Enonkoski","genitive":"Enonkosken","kind":"municipality"},{"fi":"Enontekiö","sv":"Enontekis","genitive":"Enontekiön","kind":"municipality"},{"fi":"Espoo","sv":"Esbo","genitive":"Espoon","kind":"city"},{"fi":"Eura","genitive":"Euran","kind":"municipality"},{"fi":"Eurajoki","sv":"Euraåminne","genitive":"Eurajoen","kind":"municipality","former":["Luvia"]},{"fi":"Evijärvi","genitive":"Evijärven","kind":"municipality"},{"fi":"Finström","genitive":"Finströmin","kind":"municipality","domains":["finstrom.ax"]},{"fi":"Forssa","genitive":"Forssan","kind":"city"},{"fi":"Föglö","genitive":"Föglön","kind":"municipality","domains":["foglo.ax"]},{"fi":"Geta","genitive":"Getan","kind":"municipality","domains":["geta.ax"]},{"fi":"Haapajärvi","genitive":"Haapajärven","kind":"city"},{"fi":"Haapavesi","genitive":"Haapaveden","kind":"city"},{"fi":"Hailuoto","sv":"Karlö","genitive":"Hailuodon","kind":"municipality"},{"fi":"Halsua","sv":"Halso","genitive":"Halsuan","kind":"municipality"},{"fi":"Hamina","sv":"Fredrikshamn","genitive":"Haminan","kind":"city"},{"fi":"Hammarland","genitive":"Hammarlandin","kind":"municipality","domains":["hammarland.ax"]},{"fi":"Hankasalmi","genitive":"Hankasalmen","kind":"municipality"},{"fi":"Hanko","sv":"Hangö","genitive":"Hangon","kind":"city"},{"fi":"Harjavalta","genitive":"Harjavallan","kind":"city"},{"fi":"Hartola","sv":"Gustav Adolfs","genitive":"Hartolan","kind":"municipality"},{"fi":"Hattula","genitive":"Hattulan","kind":"municipality"},{"fi":"Hausjärvi","genitive":"Hausjärven","kind":"municipality"},{"fi":"Heinola","genitive":"Heinolan","kind":"city"},{"fi":"Heinävesi","genitive":"Heinäveden","kind":"municipality"},{"fi":"Helsinki","sv":"Helsingfors","genitive":"Helsingin","kind":"city","domains":["hel.fi"]},{"fi":"Hirvensalmi","genitive":"Hirvensalmen","kind":"municipality"},{"fi":"Hollola","genitive":"Hollolan","kind":"municipality","former":["Hämeenkoski"]},{"fi":"Huittinen","sv":"Vittis","genitive":"Huittisten","kind":"city"},{"fi":"Humppila","genitive":"Humppilan","kind":"municipality"},{"fi":"Hyrynsalmi","genitive":"Hyrynsalmen","kind":"municipality"},{"fi":"Hyvinkää","sv":"Hyvinge","genitive":"Hyvinkään","kind":"city"},{"fi":"Hämeenkyrö","sv":"Tavastkyro","genitive":"Hämeenkyrön","kind":"municipality"},{"fi":"Hämeenlinna","sv":"Tavastehus","genitive":"Hämeenlinnan","kind":"city"},{"fi":"Ii","sv":"Ijo","genitive":"Iin","kind":"municipality"},{"fi":"Iisalmi","sv":"Idensalmi","genitive":"Iisalmen","kind":"city"},{"fi":"Iitti","genitive":"Iitin","kind":"municipality"},{"fi":"Ikaalinen","sv":"Ikalis","genitive":"Ikaalisten","kind":"city"},{"fi":"Ilmajoki","sv":"Ilmola","genitive":"Ilmajoen","kind":"municipality"},{"fi":"Ilomantsi","sv":"Ilomants","genitive":"Ilomantsin","kind":"municipality"},{"fi":"Imatra","genitive":"Imatran","kind":"city"},{"fi":"Inari","sv":"Enare","genitive":"Inarin","kind":"municipality"},{"fi":"Inkoo","sv":"Ingå","genitive":"Inkoon","kind":"municipality"},{"fi":"Isojoki","sv":"Storå","genitive":"Isojoen","kind":"municipality"},{"fi":"Isokyrö","sv":"Storkyro","genitive":"Isonkyrön","kind":"municipality","locative":"Isossakyrössä"},{"fi":"Janakkala","genitive":"Janakkalan","kind":"municipality"},{"fi":"Joensuu","genitive":"Joensuun","kind":"city"},{"fi":"Jokioinen","sv":"Jockis","genitive":"Jokioisten","kind":"municipality"},{"fi":"Jomala","genitive":"Jomalan","kind":"municipality","domains":["jomala.ax"]},{"fi":"Joroinen","sv":"Jorois","genitive":"Joroisten","kind":"municipality"},{"fi":"Joutsa","genitive":"Joutsan","kind":"municipality"},{"fi":"Juuka","sv":"Juga","genitive":"Juuan","kind":"municipality"},{"fi":"Juupajoki","genitive":"Juupajoen","kind":"municipality"},{"fi":"Juva","genitive":"Juvan","kind":"municipality"},{"fi":"Jyväskylä","genitive":"Jyväskylän","kind":"city","domains":["jyvaskyla.fi","jkl.fi"]},{"fi":"Jämijärvi","genitive":"Jämijärven","kind":"municipality"},{"fi":"Jämsä","genitive":"Jämsän","kind":"city"},{"fi":"Järvenpää","sv":"Träskända","genitive":"Järvenpään","kind":"city"},{"fi":"Kaarina","sv":"S:t Karins","genitive":"Kaarinan","kind":"city"},{"fi":"Kaavi","genitive":"Kaavin","kind":"municipality"},{"fi":"Kajaani","sv":"Kajana","genitive":"Kajaanin","kind":"city"},{"fi":"Kalajoki","genitive":"Kalajoen","kind":"city"},{"fi":"Kangasala","genitive":"Kangasalan","kind":"city"},{"fi":"Kangasniemi","genitive":"Kangasniemen","kind":"municipality"},{"fi":"Kankaanpää","genitive":"Kankaanpään","kind":"city","former":["Honkajoki"]},{"fi":"Kannonkoski","genitive":"Kannonkosken","kind":"municipality"},{"fi":"Kannus","genitive":"Kannuksen","kind":"city"},{"fi":"Karijoki","sv":"Bötom","genitive":"Karijoen","kind":"municipality"},{"fi":"Karkkila","sv":"Högfors","genitive":"Karkkilan","kind":"city"},{"fi":"Karstula","genitive":"Karstulan","kind":"municipality"},{"fi":"Karvia","genitive":"Karvian","kind":"municipality"},{"fi":"Kaskinen","sv":"Kaskö","genitive":"Kaskisten","kind":"city"},{"fi":"Kauhajoki","genitive":"Kauhajoen","kind":"city"},{"fi":"Kauhava","genitive":"Kauhavan","kind":"city"},{"fi":"Kauniainen","sv":"Grankulla","genitive":"Kauniaisten","kind":"city"},{"fi":"Kaustinen","sv":"Kaustby","genitive":"Kaustisen","kind":"municipality","locative":"Kaustisella"},{"fi":"Keitele","genitive":"Keiteleen","kind":"municipality"},{"fi":"Kemi","genitive":"Kemin","kind":"city"},{"fi":"Kemijärvi","genitive":"Kemijärven","kind":"city"},{"fi":"Keminmaa","genitive":"Keminmaan","kind":"municipality"},{"fi":"Kemiönsaari","sv":"Kimitoön","genitive":"Kemiönsaaren","kind":"municipality"},{"fi":"Kempele","genitive":"Kempeleen","kind":"municipality"},{"fi":"Kerava","sv":"Kervo","genitive":"Keravan","kind":"city"},{"fi":"Keuruu","sv":"Keuru","genitive":"Keuruun","kind":"city"},{"fi":"Kihniö","genitive":"Kihniön","kind":"municipality"},{"fi":"Kinnula","genitive":"Kinnulan","kind":"municipality"},{"fi":"Kirkkonummi","sv":"Kyrkslätt","genitive":"Kirkkonummen","kind":"municipality"},{"fi":"Kitee","sv":"Kides","genitive":"Kiteen","kind":"city"},{"fi":"Kittilä","genitive":"Kittilän","kind":"municipality"},{"fi":"Kiuruvesi","genitive":"Kiuruveden","kind":"city"},{"fi":"Kivijärvi","genitive":"Kivijärven","kind":"municipality"},{"fi":"Kokemäki","sv":"Kumo","genitive":"Kokemäen","kind":"city"},{"fi":"Kokkola","sv":"Karleby","genitive":"Kokkolan","kind":"city"},{"fi":"Kolari","genitive":"Kolarin","kind":"municipality"},{"fi":"Konnevesi","genitive":"Konneveden","kind":"municipality"},{"fi":"Kontiolahti","sv":"Kontiolax","genitive":"Kontiolahden","kind":"municipality"},{"fi":"Korsnäs","genitive":"Korsnäsin","kind":"municipality"},{"fi":"Koski Tl","sv":"Koskis","genitive":"Kosken","kind":"municipality","also":["Kosken Tl"],"domains":["koski.fi"]},{"fi":"Kotka","genitive":"Kotkan","kind":"city"},{"fi":"Kouvola","genitive":"Kouvolan","kind":"city"},{"fi":"Kristiinankaupunki","sv":"Kristinestad","genitive":"Kristiinankaupungin","kind":"city","domains":["krs.fi","kristinestad.fi"]},{"fi":"Kruunupyy","sv":"Kronoby","genitive":"Kruunupyyn","kind":"municipality"},{"fi":"Kuhmo","genitive":"Kuhmon","kind":"city"},{"fi":"Kuhmoinen","sv":"Kuhmois","genitive":"Kuhmoisten","kind":"municipality"},{"fi":"Kumlinge","genitive":"Kumlingen","kind":"municipality","domains":["kumlinge.ax"]},{"fi":"Kuopio","genitive":"Kuopion","kind":"city","former":["Maaninka","Juankoski"]},{"fi":"Kuortane","genitive":"Kuortaneen","kind":"municipality"},{"fi":"Kurikka","genitive":"Kurikan","kind":"city","former":["Jalasjärvi"]},{"fi":"Kustavi","sv":"Gustavs","genitive":"Kustavin","kind":"municipality"},{"fi":"Kuusamo","genitive":"Kuusamon","kind":"city"},{"fi":"Kyyjärvi","genitive":"Kyyjärven","kind":"municipality"},{"fi":"Kärkölä","genitive":"Kärkölän","kind":"municipality"},{"fi":"Kärsämäki","genitive":"Kärsämäen","kind":"municipality"},{"fi":"Kökar","genitive":"Kökarin","kind":"municipality","domains":["kokar.ax"]},{"fi":"Lahti","sv":"Lahtis","genitive":"Lahden","kind":"city","former":["Nastola"]},{"fi":"Laihia","sv":"Laihela","genitive":"Laihian","kind":"municipality"},{"fi":"Laitila","sv":"Letala","genitive":"Laitilan","kind":"city"},{"fi":"Lapinjärvi","sv":"Lappträsk","genitive":"Lapinjärven","kind":"municipality"},{"fi":"Lapinlahti","genitive":"Lapinlahden","kind":"municipality"},{"fi":"Lappajärvi","genitive":"Lappajärven","kind":"municipality"},{"fi":"Lappeenranta","sv":"Villmanstrand","genitive":"Lappeenrannan","kind":"city"},{"fi":"Lapua","sv":"Lappo","genitive":"Lapuan","kind":"city"},{"fi":"Laukaa","genitive":"Laukaan","kind":"municipality"},{"fi":"Lemi","genitive":"Lemin","kind":"municipality"},{"fi":"Lemland","genitive":"Lemlandin","kind":"municipality","domains":["lemland.ax"]},{"fi":"Lempäälä","genitive":"Lempäälän","kind":"municipality"},{"fi":"Leppävirta","genitive":"Leppävirran","kind":"municipality"},{"fi":"Lestijärvi","genitive":"Lestijärven","kind":"municipality"},{"fi":"Lieksa","genitive":"Lieksan","kind":"city"},{"fi":"Lieto","sv":"Lundo","genitive":"Liedon","kind":"municipality","former":["Tarvasjoki"]},{"fi":"Liminka","sv":"Limingo","genitive":"Limingan","kind":"municipality"},{"fi":"Liperi","genitive":"Liperin","kind":"municipality"},{"fi":"Lohja","sv":"Lojo","genitive":"Lohjan","kind":"city"},{"fi":"Loimaa","genitive":"Loimaan","kind":"city"},{"fi":"Loppi","genitive":"Lopen","kind":"municipality"},{"fi":"Loviisa","sv":"Lovisa","genitive":"Loviisan","kind":"city"},{"fi":"Luhanka","genitive":"Luhangan","kind":"municipality"},{"fi":"Lumijoki","genitive":"Lumijoen","kind":"municipality"},{"fi":"Lumparland","genitive":"Lumparlandin","kind":"municipality","domains":["lumparland.ax"]},{"fi":"Luoto","sv":"Larsmo","genitive":"Luodon","kind":"municipality"},{"fi":"Luumäki","genitive":"Luumäen","kind":"municipality"},{"fi":"Maalahti","sv":"Malax","genitive":"Maalahden","kind":"municipality"},{"fi":"Maarianhamina","sv":"Mariehamn","genitive":"Maarianhaminan","kind":"city","domains":["mariehamn.ax"]},{"fi":"Marttila","genitive":"Marttilan","kind":"municipality"},{"fi":"Masku","genitive":"Maskun","kind":"municipality"},{"fi":"Merijärvi","genitive":"Merijärven","kind":"municipality"},{"fi":"Merikarvia","sv":"Sastmola","genitive":"Merikarvian","kind":"municipality"},{"fi":"Miehikkälä","genitive":"Miehikkälän","kind":"municipality"},{"fi":"Mikkeli","sv":"S:t Michel","genitive":"Mikkelin","kind":"city"},{"fi":"Muhos","genitive":"Muhoksen","kind":"municipality"},{"fi":"Multia","genitive":"Multian","kind":"municipality"},{"fi":"Muonio","genitive":"Muonion","kind":"municipality"},{"fi":"Mustasaari","sv":"Korsholm","genitive":"Mustasaaren","kind":"municipality"},{"fi":"Muurame","genitive":"Muuramen","kind":"municipality"},{"fi":"Mynämäki","genitive":"Mynämäen","kind":"municipality"},{"fi":"Myrskylä","sv":"Mörskom","genitive":"Myrskylän","kind":"municipality"},{"fi":"Mäntsälä","genitive":"Mäntsälän","kind":"municipality"},{"fi":"Mänttä-Vilppula","genitive":"Mänttä-Vilppulan","kind":"city"},{"fi":"Mäntyharju","genitive":"Mäntyharjun","kind":"municipality","former":["Pertunmaa"]},{"fi":"Naantali","sv":"Nådendal","genitive":"Naantalin","kind":"city"},{"fi":"Nakkila","genitive":"Nakkilan","kind":"municipality"},{"fi":"Nivala","genitive":"Nivalan","kind":"city"},{"fi":"Nokia","genitive":"Nokian","kind":"city","domains":["nokiankaupunki.fi"]},{"fi":"Nousiainen","sv":"Nousis","genitive":"Nousiaisten","kind":"municipality"},{"fi":"Nurmes","genitive":"Nurmeksen","kind":"city","former":["Valtimo"]},{"fi":"Nurmijärvi","genitive":"Nurmijärven","kind":"municipality"},{"fi":"Närpiö","sv":"Närpes","genitive":"Närpiön","kind":"city"},{"fi":"Orimattila","genitive":"Orimattilan","kind":"city"},{"fi":"Oripää","genitive":"Oripään","kind":"municipality"},{"fi":"Orivesi","genitive":"Oriveden","kind":"city"},{"fi":"Oulainen","genitive":"Oulaisten","kind":"city"},{"fi":"Oulu","sv":"Uleåborg","genitive":"Oulun","kind":"city","domains":["ouka.fi"]},{"fi":"Outokumpu","genitive":"Outokummun","kind":"city"},{"fi":"Padasjoki","genitive":"Padasjoen","kind":"municipality"},{"fi":"Paimio","sv":"Pemar","genitive":"Paimion","kind":"city"},{"fi":"Paltamo","genitive":"Paltamon","kind":"municipality"},{"fi":"Parainen","sv":"Pargas","genitive":"Paraisten","kind":"city"},{"fi":"Parikkala","genitive":"Parikkalan","kind":"municipality"},{"fi":"Parkano","genitive":"Parkanon","kind":"city"},{"fi":"Pedersöre","genitive":"Pedersören","kind":"municipality"},{"fi":"Pelkosenniemi","genitive":"Pelkosenniemen","kind":"municipality"},{"fi":"Pello","genitive":"Pellon","kind":"municipality"},{"fi":"Perho","genitive":"Perhon","kind":"municipality"},{"fi":"Petäjävesi","genitive":"Petäjäveden","kind":"municipality"},{"fi":"Pieksämäki","genitive":"Pieksämäen","kind":"city"},{"fi":"Pielavesi","genitive":"Pielaveden","kind":"municipality"},{"fi":"Pietarsaari","sv":"Jakobstad","genitive":"Pietarsaaren","kind":"city"},{"fi":"Pihtipudas","genitive":"Pihtiputaan","kind":"municipality"},{"fi":"Pirkkala","sv":"Birkala","genitive":"Pirkkalan","kind":"municipality"},{"fi":"Polvijärvi","genitive":"Polvijärven","kind":"municipality"},{"fi":"Pomarkku","sv":"Påmark","genitive":"Pomarkun","kind":"municipality"},{"fi":"Pori","sv":"Björneborg","genitive":"Porin","kind":"city","former":["Lavia"]},{"fi":"Pornainen","sv":"Borgnäs","genitive":"Pornaisten","kind":"municipality"},{"fi":"Porvoo","sv":"Borgå","genitive":"Porvoon","kind":"city"},{"fi":"Posio","genitive":"Posion","kind":"municipality"},{"fi":"Pudasjärvi","genitive":"Pudasjärven","kind":"city"},{"fi":"Pukkila","genitive":"Pukkilan","kind":"municipality"},{"fi":"Punkalaidun","genitive":"Punkalaitumen","kind":"municipality"},{"fi":"Puolanka","genitive":"Puolangan","kind":"municipality"},{"fi":"Puumala","genitive":"Puumalan","kind":"municipality"},{"fi":"Pyhtää","sv":"Pyttis","genitive":"Pyhtään","kind":"municipality"},{"fi":"Pyhäjoki","genitive":"Pyhäjoen","kind":"municipality"},{"fi":"Pyhäjärvi","genitive":"Pyhäjärven","kind":"city"},{"fi":"Pyhäntä","genitive":"Pyhännän","kind":"municipality"},{"fi":"Pyhäranta","genitive":"Pyhärannan","kind":"municipality"},{"fi":"Pälkäne","genitive":"Pälkäneen","kind":"municipality"},{"fi":"Pöytyä","genitive":"Pöytyän","kind":"municipality"},{"fi":"Raahe","sv":"Brahestad","genitive":"Raahen","kind":"city"},{"fi":"Raasepori","sv":"Raseborg","genitive":"Raaseporin","kind":"city"},{"fi":"Raisio","sv":"Reso","genitive":"Raision","kind":"city"},{"fi":"Rantasalmi","genitive":"Rantasalmen","kind":"municipality"},{"fi":"Ranua","genitive":"Ranuan","kind":"municipality"},{"fi":"Rauma","sv":"Raumo","genitive":"Rauman","kind":"city"},{"fi":"Rautalampi","genitive":"Rautalammin","kind":"municipality"},{"fi":"Rautavaara","genitive":"Rautavaaran","kind":"municipality"},{"fi":"Rautjärvi","genitive":"Rautjärven","kind":"municipality"},{"fi":"Reisjärvi","genitive":"Reisjärven","kind":"municipality"},{"fi":"Riihimäki","genitive":"Riihimäen","kind":"city"},{"fi":"Ristijärvi","genitive":"Ristijärven","kind":"municipality"},{"fi":"Rovaniemi","genitive":"Rovaniemen","kind":"city"},{"fi":"Ruokolahti","genitive":"Ruokolahden","kind":"municipality"},{"fi":"Ruovesi","genitive":"Ruoveden","kind":"municipality"},{"fi":"Rusko","genitive":"Ruskon","kind":"municipality"},{"fi":"Rääkkylä","genitive":"Rääkkylän","kind":"municipality"},{"fi":"Saarijärvi","genitive":"Saarijärven","kind":"city"},{"fi":"Salla","genitive":"Sallan","kind":"municipality"},{"fi":"Salo","genitive":"Salon","kind":"city"},{"fi":"Saltvik","genitive":"Saltvikin","kind":"municipality","domains":["saltvik.ax"]},{"fi":"Sastamala","genitive":"Sastamalan","kind":"city"},{"fi":"Sauvo","sv":"Sagu","genitive":"Sauvon","kind":"municipality"},{"fi":"Savitaipale","genitive":"Savitaipaleen","kind":"municipality"},{"fi":"Savonlinna","sv":"Nyslott","genitive":"Savonlinnan","kind":"city"},{"fi":"Savukoski","genitive":"Savukosken","kind":"municipality"},{"fi":"Seinäjoki","genitive":"Seinäjoen","kind":"city"},{"fi":"Sievi","genitive":"Sievin","kind":"municipality"},{"fi":"Siikainen","genitive":"Siikaisten","kind":"municipality"},{"fi":"Siikajoki","genitive":"Siikajoen","kind":"municipality"},{"fi":"Siikalatva","genitive":"Siikalatvan","kind":"municipality"},{"fi":"Siilinjärvi","genitive":"Siilinjärven","kind":"municipality"},{"fi":"Simo","genitive":"Simon","kind":"municipality"},{"fi":"Sipoo","sv":"Sibbo","genitive":"Sipoon","kind":"municipality"},{"fi":"Siuntio","sv":"Sjundeå","genitive":"Siuntion","kind":"municipality"},{"fi":"Sodankylä","genitive":"Sodankylän","kind":"municipality"},{"fi":"Soini","genitive":"Soinin","kind":"municipality"},{"fi":"Somero","genitive":"Someron","kind":"city"},{"fi":"Sonkajärvi","genitive":"Sonkajärven","kind":"municipality"},{"fi":"Sotkamo","genitive":"Sotkamon","kind":"municipality"},{"fi":"Sottunga","genitive":"Sottungan","kind":"municipality","domains":["sottunga.ax"]},{"fi":"Sulkava","genitive":"Sulkavan","kind":"municipality"},{"fi":"Sund","genitive":"Sundin","kind":"municipality","domains":["sund.ax"]},{"fi":"Suomussalmi","genitive":"Suomussalmen","kind":"municipality"},{"fi":"Suonenjoki","genitive":"Suonenjoen","kind":"city"},{"fi":"Sysmä","genitive":"Sysmän","kind":"municipality"},{"fi":"Säkylä","genitive":"Säkylän","kind":"municipality","former":["Köyliö"]},{"fi":"Taipalsaari","genitive":"Taipalsaaren","kind":"municipality"},{"fi":"Taivalkoski","genitive":"Taivalkosken","kind":"municipality"},{"fi":"Taivassalo","sv":"Tövsala","genitive":"Taivassalon","kind":"municipality"},{"fi":"Tammela","genitive":"Tammelan","kind":"municipality"},{"fi":"Tampere","sv":"Tammerfors","genitive":"Tampereen","kind":"city"},{"fi":"Tervo","genitive":"Tervon","kind":"municipality"},{"fi":"Tervola","genitive":"Tervolan","kind":"municipality"},{"fi":"Teuva","sv":"Östermark","genitive":"Teuvan","kind":"municipality"},{"fi":"Tohmajärvi","genitive":"Tohmajärven","kind":"municipality"},{"fi":"Toholampi","genitive":"Toholammin","kind":"municipality"},{"fi":"Toivakka","genitive":"Toivakan","kind":"municipality"},{"fi":"Tornio","sv":"Torneå","genitive":"Tornion","kind":"city"},{"fi":"Turku","sv":"Åbo","genitive":"Turun","kind":"city","domains":["turku.fi"]},{"fi":"Tuusniemi","genitive":"Tuusniemen","kind":"municipality"},{"fi":"Tuusula","sv":"Tusby","genitive":"Tuusulan","kind":"municipality"},{"fi":"Tyrnävä","genitive":"Tyrnävän","kind":"municipality"},{"fi":"Ulvila","sv":"Ulvsby","genitive":"Ulvilan","kind":"city"},{"fi":"Urjala","genitive":"Urjalan","kind":"municipality"},{"fi":"Utajärvi","genitive":"Utajärven","kind":"municipality"},{"fi":"Utsjoki","genitive":"Utsjoen","kind":"municipality"},{"fi":"Uurainen","genitive":"Uuraisten","kind":"municipality"},{"fi":"Uusikaarlepyy","sv":"Nykarleby","genitive":"Uudenkaarlepyyn","kind":"city","locative":"Uudessakaarlepyyssä"},{"fi":"Uusikaupunki","sv":"Nystad","genitive":"Uudenkaupungin","kind":"city","locative":"Uudessakaupungissa"},{"fi":"Vaala","genitive":"Vaalan","kind":"municipality"},{"fi":"Vaasa","sv":"Vasa","genitive":"Vaasan","kind":"city"},{"fi":"Valkeakoski","genitive":"Valkeakosken","kind":"city"},{"fi":"Vantaa","sv":"Vanda","genitive":"Vantaan","kind":"city"},{"fi":"Varkaus","genitive":"Varkauden","kind":"city"},{"fi":"Vehmaa","genitive":"Vehmaan","kind":"municipality"},{"fi":"Vesanto","genitive":"Vesannon","kind":"municipality"},{"fi":"Vesilahti","genitive":"Vesilahden","kind":"municipality"},{"fi":"Veteli","sv":"Vetil","genitive":"Vetelin","kind":"municipality"},{"fi":"Vieremä","genitive":"Vieremän","kind":"municipality"},{"fi":"Vihti","sv":"Vichtis","genitive":"Vihdin","kind":"municipality"},{"fi":"Viitasaari","genitive":"Viitasaaren","kind":"city"},{"fi":"Vimpeli","genitive":"Vimpelin","kind":"municipality"},{"fi":"Virolahti","genitive":"Virolahden","kind":"municipality"},{"fi":"Virrat","sv":"Virdois","genitive":"Virtain","kind":"city","locative":"Virroilla","also":["Virtojen"]},{"fi":"Vårdö","genitive":"Vårdön","kind":"municipality","domains":["vardo.ax"]},{"fi":"Vöyri","sv":"Vörå","genitive":"Vöyrin","kind":"municipality"},{"fi":"Ylitornio","sv":"Övertorneå","genitive":"Ylitornion","kind":"municipality"},{"fi":"Ylivieska","genitive":"Ylivieskan","kind":"city"},{"fi":"Ylöjärvi","genitive":"Ylöjärven","kind":"city"},{"fi":"Ypäjä","genitive":"Ypäjän","kind":"municipality"},{"fi":"Ähtäri","sv":"Etseri","genitive":"Ähtärin","kind":"city"},{"fi":"Äänekoski","genitive":"Äänekosken","kind":"city"}],"bodies":[{"fi":"Itä-Uudenmaan hyvinvointialue","sv":"Östra Nylands välfärdsområde","en":"East Uusimaa wellbeing services county","genitive":"Itä-Uudenmaan hyvinvointialueen","kind":"wellbeing","domains":["itauusimaa.fi"]},{"fi":"Keski-Uudenmaan hyvinvointialue","sv":"Mellersta Nylands välfärdsområde","en":"Central Uusimaa wellbeing services county","genitive":"Keski-Uudenmaan hyvinvointialueen","kind":"wellbeing","also":["Keusote"],"domains":["keusote.fi"]},{"fi":"Länsi-Uudenmaan hyvinvointialue","sv":"Västra Nylands välfärdsområde","en":"West Uusimaa wellbeing services county","genitive":"Länsi-Uudenmaan hyvinvointialueen","kind":"wellbeing","domains":["luvn.fi"]},{"fi":"Vantaan ja Keravan hyvinvointialue","sv":"Vanda och Kervo välfärdsområde","en":"Vantaa and Kerava wellbeing services county","genitive":"Vantaan ja Keravan hyvinvointialueen","kind":"wellbeing","domains":["vakehyva.fi"]},{"fi":"Varsinais-Suomen hyvinvointialue","sv":"Egentliga Finlands välfärdsområde","en":"Southwest Finland wellbeing services county","genitive":"Varsinais-Suomen hyvinvointialueen","kind":"wellbeing","also":["Varha"],"domains":["varha.fi"]},{"fi":"Satakunnan hyvinvointialue","sv":"Satakunta välfärdsområde","en":"Satakunta wellbeing services county","genitive":"Satakunnan hyvinvointialueen","kind":"wellbeing","domains":["satakunnanhyvinvointialue.fi"]},{"fi":"Kanta-Hämeen hyvinvointialue","sv":"Egentliga Tavastlands välfärdsområde","en":"Kanta-Häme wellbeing services county","genitive":"Kanta-Hämeen hyvinvointialueen","kind":"wellbeing","also":["Oma Häme"],"domains":["omahame.fi"]},{"fi":"Pirkanmaan hyvinvointialue","sv":"Birkalands välfärdsområde","en":"Pirkanmaa wellbeing services county","genitive":"Pirkanmaan hyvinvointialueen","kind":"wellbeing","also":["Pirha"],"domains":["pirha.fi"]},{"fi":"Päijät-Hämeen hyvinvointialue","sv":"Päijänne-Tavastlands välfärdsområde","en":"Päijät-Häme wellbeing services county","genitive":"Päijät-Hämeen hyvinvointialueen","kind":"wellbeing","domains":["paijatha.fi"]},{"fi":"Kymenlaakson hyvinvointialue","sv":"Kymmenedalens välfärdsområde","en":"Kymenlaakso wellbeing services county","genitive":"Kymenlaakson hyvinvointialueen","kind":"wellbeing","domains":["kymenhva.fi"]},{"fi":"Etelä-Karjalan hyvinvointialue","sv":"Södra Karelens välfärdsområde","en":"South Karelia wellbeing services county","genitive":"Etelä-Karjalan hyvinvointialueen","kind":"wellbeing","domains":["ekhva.fi"]},{"fi":"Etelä-Savon hyvinvointialue","sv":"Södra Savolax välfärdsområde","en":"South Savo wellbeing services county","genitive":"Etelä-Savon hyvinvointialueen","kind":"wellbeing","also":["Eloisa"],"domains":["etelasavonha.fi"]},{"fi":"Pohjois-Savon hyvinvointialue","sv":"Norra Savolax välfärdsområde","en":"North Savo wellbeing services county","genitive":"Pohjois-Savon hyvinvointialueen","kind":"wellbeing","domains":["pshyvinvointialue.fi"]},{"fi":"Pohjois-Karjalan hyvinvointialue","sv":"Norra Karelens välfärdsområde","en":"North Karelia wellbeing services county","genitive":"Pohjois-Karjalan hyvinvointialueen","kind":"wellbeing","also":["Siun sote"],"domains":["siunsote.fi"]},{"fi":"Keski-Suomen hyvinvointialue","sv":"Mellersta Finlands välfärdsområde","en":"Central Finland wellbeing services county","genitive":"Keski-Suomen hyvinvointialueen","kind":"wellbeing","domains":["hyvaks.fi"]},{"fi":"Etelä-Pohjanmaan hyvinvointialue","sv":"Södra Österbottens välfärdsområde","en":"South Ostrobothnia wellbeing services county","genitive":"Etelä-Pohjanmaan hyvinvointialueen","kind":"wellbeing","domains":["hyvaep.fi"]},{"fi":"Pohjanmaan hyvinvointialue","sv":"Österbottens välfärdsområde","en":"Ostrobothnia wellbeing services county","genitive":"Pohjanmaan hyvinvointialueen","kind":"wellbeing","domains":["ovph.fi"]},{"fi":"Keski-Pohjanmaan hyvinvointialue","sv":"Mellersta Österbottens välfärdsområde","en":"Central Ostrobothnia wellbeing services county","genitive":"Keski-Pohjanmaan hyvinvointialueen","kind":"wellbeing","also":["Soite"],"domains":["soite.fi"]},{"fi":"Pohjois-Pohjanmaan hyvinvointialue","sv":"Norra Österbottens välfärdsområde","en":"North Ostrobothnia wellbeing services county","genitive":"Pohjois-Pohjanmaan hyvinvointialueen","kind":"wellbeing","also":["Pohde"],"domains":["pohde.fi"]},{"fi":"Kainuun hyvinvointialue","sv":"Kajanalands välfärdsområde","en":"Kainuu wellbeing services county","genitive":"Kainuun hyvinvointialueen","kind":"wellbeing"},{"fi":"Lapin hyvinvointialue","sv":"Lapplands välfärdsområde","en":"Lapland wellbeing services county","genitive":"Lapin hyvinvointialueen","kind":"wellbeing","also":["Lapha"],"domains":["lapha.fi"]},{"fi":"Uudenmaan liitto","sv":"Nylands förbund","genitive":"Uudenmaan liiton","kind":"region","domains":["uudenmaanliitto.fi"]},{"fi":"Varsinais-Suomen liitto","sv":"Egentliga Finlands förbund","genitive":"Varsinais-Suomen liiton","kind":"region","domains":["varsinais-suomi.fi"]},{"fi":"Satakuntaliitto","sv":"Satakuntaförbundet","genitive":"Satakuntaliiton","kind":"region","also":["Satakunnan liitto","Satakunnan liiton"],"domains":["satakunta.fi"]},{"fi":"Hämeen liitto","sv":"Tavastlands förbund","genitive":"Hämeen liiton","kind":"region","domains":["hame.fi"]},{"fi":"Pirkanmaan liitto","sv":"Birkalands förbund","genitive":"Pirkanmaan liiton","kind":"region","domains":["pirkanmaa.fi"]},{"fi":"Päijät-Hämeen liitto","sv":"Päijänne-Tavastlands förbund","genitive":"Päijät-Hämeen liiton","kind":"region","domains":["paijat-hame.fi"]},{"fi":"Kymenlaakson liitto","sv":"Kymmenedalens förbund","genitive":"Kymenlaakson liiton","kind":"region","domains":["kymenlaakso.fi"]},{"fi":"Etelä-Karjalan liitto","sv":"Södra Karelens förbund","genitive":"Etelä-Karjalan liiton","kind":"region","domains":["ekarjala.fi"]},{"fi":"Etelä-Savon maakuntaliitto","sv":"Södra Savolax landskapsförbund","genitive":"Etelä-Savon maakuntaliiton","kind":"region"},{"fi":"Pohjois-Savon liitto","sv":"Norra Savolax förbund","genitive":"Pohjois-Savon liiton","kind":"region","domains":["pohjois-savo.fi"]},{"fi":"Pohjois-Karjalan maakuntaliitto","sv":"Norra Karelens landskapsförbund","genitive":"Pohjois-Karjalan maakuntaliiton","kind":"region","domains":["pohjois-karjala.fi"]},{"fi":"Keski-Suomen liitto","sv":"Mellersta Finlands förbund","genitive":"Keski-Suomen liiton","kind":"region","domains":["keskisuomi.fi"]},{"fi":"Etelä-Pohjanmaan liitto","sv":"Södra Österbottens förbund","genitive":"Etelä-Pohjanmaan liiton","kind":"region","domains":["etela-pohjanmaa.fi"]},{"fi":"Pohjanmaan liitto","sv":"Österbottens förbund","genitive":"Pohjanmaan liiton","kind":"region","domains":["obotnia.fi"]},{"fi":"Keski-Pohjanmaan liitto","sv":"Mellersta Österbottens förbund","genitive":"Keski-Pohjanmaan liiton","kind":"region","domains":["keski-pohjanmaa.fi"]},{"fi":"Pohjois-Pohjanmaan liitto","sv":"Norra Österbottens förbund","genitive":"Pohjois-Pohjanmaan liiton","kind":"region","domains":["pohjois-pohjanmaa.fi"]},{"fi":"Kainuun liitto","sv":"Kajanalands förbund","genitive":"Kainuun liiton","kind":"region","domains":["kainuunliitto.fi"]},{"fi":"Lapin liitto","sv":"Lapplands förbund","genitive":"Lapin liiton","kind":"region","domains":["lapinliitto.fi"]},{"fi":"Kuntaliitto","sv":"Kommunförbundet","en":"Association of Finnish Municipalities","genitive":"Kuntaliiton","kind":"association","also":["Suomen Kuntaliitto","Suomen Kuntaliiton","Finlands Kommunförbund","Association of Finnish Local and Regional Authorities"],"domains":["kuntaliitto.fi","kommunforbundet.fi"]},{"fi":"Helsingin seudun liikenne","sv":"Helsingforsregionens trafik","en":"Helsinki Region Transport","genitive":"Helsingin seudun liikenteen","kind":"joint","short":["HSL","HRT"],"also":["Helsingin seudun liikenne -kuntayhtymä","Samkommunen Helsingforsregionens trafik","Helsinki Region Transport Authority"],"domains":["hsl.fi"]},{"fi":"Helsingin seudun ympäristöpalvelut","sv":"Helsingforsregionens miljötjänster","en":"Helsinki Region Environmental Services","genitive":"Helsingin seudun ympäristöpalvelujen","kind":"joint","short":["HSY"],"also":["Helsingin seudun ympäristöpalvelut -kuntayhtymä","Samkommunen Helsingforsregionens miljötjänster","Helsinki Region Environmental Services Authority"],"domains":["hsy.fi"]},{"fi":"HUS-yhtymä","sv":"HUS-sammanslutningen","en":"HUS Group","genitive":"HUS-yhtymän","kind":"joint","short":["HUS"],"also":["Helsingin ja Uudenmaan sairaanhoitopiiri","Helsingin ja Uudenmaan sairaanhoitopiirin","Helsingfors och Nylands sjukvårdsdistrikt"],"domains":["hus.fi"]},{"fi":"Tampereen kaupunkiseudun kuntayhtymä","sv":"Tammerfors stadsregions samkommun","genitive":"Tampereen kaupunkiseudun kuntayhtymän","kind":"joint","domains":["tampereenseutu.fi"]},{"fi":"Ahvenanmaan maakunnan hallitus","sv":"Ålands landskapsregering","en":"Government of Åland","genitive":"Ahvenanmaan maakunnan hallituksen","kind":"region","domains":["regeringen.ax"]},{"fi":"Digi- ja väestötietovirasto","sv":"Myndigheten för digitalisering och befolkningsdata","en":"Digital and Population Data Services Agency","genitive":"Digi- ja väestötietoviraston","kind":"state","short":["DVV","MDB"],"former":["Väestörekisterikeskus","Väestörekisterikeskuksen","Befolkningsregistercentralen","Population Register Centre"],"domains":["dvv.fi","vrk.fi"]},{"fi":"Maanmittauslaitos","sv":"Lantmäteriverket","en":"National Land Survey of Finland","genitive":"Maanmittauslaitoksen","kind":"state","short":["MML","NLS-FI"],"domains":["maanmittauslaitos.fi","nls.fi","lantmateriverket.fi"]},{"fi":"Kansalliskirjasto","sv":"Nationalbiblioteket","en":"National Library of Finland","genitive":"Kansalliskirjaston","kind":"state","domains":["kansalliskirjasto.fi","nationallibrary.fi"]},{"fi":"Terveyden ja hyvinvoinnin laitos","sv":"Institutet för hälsa och välfärd","en":"Finnish Institute for Health and Welfare","genitive":"Terveyden ja hyvinvoinnin laitoksen","kind":"state","short":["THL"],"domains":["thl.fi"]},{"fi":"Kela","sv":"FPA","en":"Social Insurance Institution of Finland","genitive":"Kelan","kind":"state","also":["Kansaneläkelaitos","Kansaneläkelaitoksen","Folkpensionsanstalten"],"domains":["kela.fi","fpa.fi"]},{"fi":"CSC – Tieteen tietotekniikan keskus","sv":"CSC – IT Center for Science","en":"CSC – IT Center for Science","genitive":"CSC – Tieteen tietotekniikan keskuksen","kind":"state","short":["CSC"],"also":["CSC – Tieteen tietotekniikan keskus Oy","IT Center for Science"],"domains":["csc.fi"]},{"fi":"Opetushallitus","sv":"Utbildningsstyrelsen","en":"Finnish National Agency for Education","genitive":"Opetushallituksen","kind":"state","short":["OPH"],"domains":["oph.fi"]},{"fi":"Valtiovarainministeriö","genitive":"Valtiovarainministeriön","kind":"state","domains":["vm.fi"]},{"fi":"Opetus- ja kulttuuriministeriö","sv":"Undervisnings- och kulturministeriet","genitive":"Opetus- ja kulttuuriministeriön","kind":"state","short":["OKM"],"domains":["okm.fi","minedu.fi"]},{"fi":"Sosiaali- ja terveysministeriö","sv":"Social- och hälsovårdsministeriet","genitive":"Sosiaali- ja terveysministeriön","kind":"state","short":["STM"],"domains":["stm.fi"]},{"fi":"Liikenne- ja viestintävirasto Traficom","sv":"Transport- och kommunikationsverket Traficom","en":"Finnish Transport and Communications Agency","genitive":"Liikenne- ja viestintävirasto Traficomin","kind":"state","also":["Traficom","Traficomin","Liikenne- ja viestintävirasto","Liikenne- ja viestintäviraston","Transport- och kommunikationsverket"],"domains":["traficom.fi"]},{"fi":"Väylävirasto","sv":"Trafikledsverket","en":"Finnish Transport Infrastructure Agency","genitive":"Väyläviraston","kind":"state","also":["Väylä","Väylän"],"former":["Liikennevirasto","Liikenneviraston"],"domains":["vayla.fi"]},{"fi":"Verohallinto","sv":"Skatteförvaltningen","en":"Finnish Tax Administration","genitive":"Verohallinnon","kind":"state","domains":["vero.fi"]},{"fi":"Tilastokeskus","sv":"Statistikcentralen","en":"Statistics Finland","genitive":"Tilastokeskuksen","kind":"state","domains":["stat.fi","tilastokeskus.fi"]},{"fi":"Ilmatieteen laitos","sv":"Meteorologiska institutet","en":"Finnish Meteorological Institute","genitive":"Ilmatieteen laitoksen","kind":"state","domains":["fmi.fi"]},{"fi":"Suomen ympäristökeskus","sv":"Finlands miljöcentral","en":"Finnish Environment Institute","genitive":"Suomen ympäristökeskuksen","kind":"state","short":["SYKE"],"also":["Syke","Syken"],"domains":["syke.fi"]},{"fi":"Luonnonvarakeskus","sv":"Naturresursinstitutet","en":"Natural Resources Institute Finland","genitive":"Luonnonvarakeskuksen","kind":"state","domains":["luke.fi"]},{"fi":"Museovirasto","sv":"Museiverket","en":"Finnish Heritage Agency","genitive":"Museoviraston","kind":"state","domains":["museovirasto.fi"]},{"fi":"Kansallisarkisto","en":"National Archives of Finland","genitive":"Kansallisarkiston","kind":"state","domains":["kansallisarkisto.fi"]},{"fi":"Patentti- ja rekisterihallitus","sv":"Patent- och registerstyrelsen","en":"Finnish Patent and Registration Office","genitive":"Patentti- ja rekisterihallituksen","kind":"state","short":["PRH"],"domains":["prh.fi"]},{"fi":"Geologian tutkimuskeskus","sv":"Geologiska forskningscentralen","en":"Geological Survey of Finland","genitive":"Geologian tutkimuskeskuksen","kind":"state","short":["GTK"],"domains":["gtk.fi"]},{"fi":"Ruokavirasto","en":"Finnish Food Authority","genitive":"Ruokaviraston","kind":"state","domains":["ruokavirasto.fi"]},{"fi":"Valtion tieto- ja viestintätekniikkakeskus Valtori","en":"Government ICT Centre Valtori","genitive":"Valtion tieto- ja viestintätekniikkakeskus Valtorin","kind":"state","also":["Valtori","Valtorin"],"domains":["valtori.fi"]}]}');

// src/inventory/body-index.ts
var plainLetters = (name) => name.replace(/å|ä/gu, "a").replaceAll("ö", "o");
var domainsByName = (names) => names.map((name) => plainLetters(foldName(name))).filter((name) => /^[a-z-]+$/u.test(name)).map((name) => `${name}.fi`);
function toBody({ fi, sv, en, genitive, kind, domains }, isMunicipality2) {
  let own = domains ?? (isMunicipality2 ? null : []);
  return {
    kind,
    fi,
    sv: sv ?? fi,
    en: en ?? fi,
    genitive,
    // Few runs ask for them.
    get domains() {
      own ??= [...new Set(domainsByName([fi, sv ?? fi]))];
      return own;
    }
  };
}
var wordsOfForm = (form) => form.match(new RegExp("[\\p{L}\\p{N}]+(?:['-][\\p{L}\\p{N}]+|:\\p{Ll}{1,5}(?![\\p{L}\\p{N}]))*", "gu")) ?? [];
var ambiguousNames = new Set(public_bodies_default.ambiguous.map((name) => name.toLowerCase()));
function formsOf(source, body) {
  const making = (of, short2 = false) => {
    const ambiguous = ambiguousNames.has(foldName(of));
    const make = (name) => ({ body, case: name, ambiguous, short: short2 });
    const made = { nominative: make("nominative"), genitive: make("genitive"), other: make("other") };
    return (name) => made[name];
  };
  const { fi, sv, en, genitive, locative, also = [], short = [], former = [] } = source;
  const inflected = (forms, of) => {
    const form = making(of);
    return [...forms].map(([text, name]) => [text, form(name)]);
  };
  const exact = (text, name, isShort = false) => [foldName(text), making(text, isShort)(name)];
  return [
    ...inflected(finnishForms(fi, genitive, locative), fi),
    ...sv ? inflected(swedishForms(sv), sv) : [],
    ...former.flatMap((name) => [exact(name, "nominative"), exact(`${name}n`, "genitive")]),
    // A name that ends in n is the genitive of the one before it: "Suomen Kuntaliitto, Suomen Kuntaliiton".
    ...also.map((name) => exact(name, name.endsWith("n") ? "genitive" : "nominative")),
    ...en ? [exact(en, "nominative")] : [],
    ...short.map((name) => exact(name, "nominative", true))
  ];
}
var rank = { nominative: 2, genitive: 1, other: 0 };
var firstLetters = (word) => word.slice(0, 2);
function startsOf({ fi, sv, en, genitive, also = [], short = [], former = [] }) {
  const names = [fi, genitive, ...also, ...short, ...former, ...sv ? [sv] : [], ...en ? [en] : []];
  return new Set(names.map((name) => firstLetters(name).toLowerCase()));
}
function build() {
  const waiting = /* @__PURE__ */ new Map();
  const sources = [
    ...public_bodies_default.municipalities.map((source) => [source, true]),
    ...public_bodies_default.bodies.map((source) => [source, false])
  ];
  const bodies = sources.map(([source, isMunicipal]) => {
    const body = toBody(source, isMunicipal);
    for (const start of startsOf(source)) waiting.set(start, [...waiting.get(start) ?? [], [source, body]]);
    return body;
  });
  return { forms: /* @__PURE__ */ new Map(), longest: /* @__PURE__ */ new Map(), bodies, waiting };
}
var index = null;
var bodyIndex = () => {
  index ??= build();
  return index;
};
function add({ forms, longest: longest2 }, text, form) {
  const words2 = new RegExp("^\\p{L}+$", "u").test(text) ? [text] : wordsOfForm(text);
  const key = words2.join(" ");
  const before = forms.get(key);
  if (before && rank[before.case] >= rank[form.case]) return;
  forms.set(key, form);
  longest2.set(words2[0], Math.max(longest2.get(words2[0]) ?? 0, words2.length));
}
function indexFor(word) {
  const known = bodyIndex();
  const start = firstLetters(word);
  const waiting = known.waiting.get(start);
  if (!waiting) return known;
  known.waiting.delete(start);
  for (const [source, body] of waiting) for (const [text, form] of formsOf(source, body)) add(known, text, form);
  return known;
}
var publicBodies = () => bodyIndex().bodies;
var bodyForm = (words2) => indexFor(words2).forms.get(words2);
var longestForm = (word) => indexFor(word).longest.get(word) ?? 0;
var isMunicipality = ({ kind }) => kind === "city" || kind === "municipality";
function isHostOf({ domains }, host) {
  const plain = host.toLowerCase().replace(/\.$/u, "");
  return domains.some((domain) => plain === domain || plain.endsWith(`.${domain}`));
}

// src/inventory/body-mentions.ts
var words = new RegExp("[\\p{L}\\p{N}]+(?:['’‐‑–-][\\p{L}\\p{N}]+|:\\p{Ll}{1,5}(?![\\p{L}\\p{N}]))*", "gu");
var longest = 5e4;
var tokensOf = (text) => [...text.slice(0, longest).matchAll(words)].map((match) => ({
  text: match[0],
  folded: foldName(match[0]),
  start: match.index,
  end: match.index + match[0].length
}));
var municipalHead = /^(?:kaupun(?:ki|gin|kia|kiin|kina|gissa|gista|gilla|gilta|gille|giksi|git|kien)|kun(?:ta|nan|taa|taan|tana|nassa|nasta|nalla|nalta|nalle|naksi|nat|tien)|stads?|kommuns?|city|municipality)$/u;
var nominativeHead = /^(?:kaupunki|kaupungit|kunta|kunnat|stad|kommun|city|municipality)$/u;
var genitiveHead = /^(?:kaupungin|kaupunkien|kunnan|kuntien|stads|kommuns)$/u;
var caseOfHead = (head) => nominativeHead.test(head) ? "nominative" : genitiveHead.test(head) ? "genitive" : "other";
var kindBefore = /^(?:staden|stadens|kommunen|kommunens)$/u;
var kindOf = /^(?:city|town|municipality|cities|towns|municipalities)$/u;
var afterGenitive = /^(?:omist|rahoit|kehittäm|ylläpitäm|hallinnoim|johtam|tilaam|tuottam|ja$|sekä$|tai$|och$|samt$|eller$|and$|or$)/u;
var places = /^(?:region|area|university|district|harbour|port|metropolitan|seutu|seudun|universitet|domkyrka|regionen)$/u;
var isCapital = (text) => new RegExp("^\\p{Lu}", "u").test(text);
var isBlank = (gap) => gap.length > 0 && gap.length < 20 && /^\s+$/u.test(gap);
var insideName = (gap) => gap.length < 20 && /^[-‐–]?\s+[-–—]?\s*$/u.test(gap);
function gapAfter({ text, tokens }, at) {
  const [one, next] = [tokens[at], tokens[at + 1]];
  return one && next ? text.slice(one.end, next.start) : "";
}
var tokenBehind = (scan, at) => isBlank(gapAfter(scan, at)) ? scan.tokens[at + 1] ?? null : null;
var tokenBefore = (scan, at) => isBlank(gapAfter(scan, at - 1)) ? scan.tokens[at - 1] ?? null : null;
function formAt(scan, at) {
  const first = scan.tokens[at];
  if (!scan.anyCase && !isCapital(first.text)) return null;
  for (let length = longestForm(first.folded); length > 0; length -= 1) {
    const part = scan.tokens.slice(at, at + length);
    if (part.length < length) continue;
    if (!part.slice(1).every((_, index2) => insideName(gapAfter(scan, at + index2)))) continue;
    const form = bodyForm(part.map(({ folded }) => folded).join(" "));
    if (form && (!form.short || first.text === first.text.toUpperCase())) return { form, length };
  }
  return shortWithEnding(first);
}
function shortWithEnding({ text }) {
  const [name = "", ending] = text.split(":");
  const form = ending === void 0 || name !== name.toUpperCase() ? void 0 : bodyForm(foldName(name));
  return form ? { form: { ...form, case: ending === "n" || ending === "s" ? "genitive" : "other" }, length: 1 } : null;
}
function certaintyOf(scan, form, from, to) {
  const [before, next] = [tokenBefore(scan, from), tokenBehind(scan, to)];
  if (before?.folded === "of" && !kindOf.test(tokenBefore(scan, from - 1)?.folded ?? "")) return "part";
  if (form.case === "genitive" && next && !afterGenitive.test(next.folded)) return "part";
  if (form.case === "nominative" && next && (places.test(next.folded) || isCapital(next.text))) return "part";
  if (!form.ambiguous) return "sure";
  return before && isCapital(before.text) ? "part" : "ambiguous";
}
function kindStart(scan, at) {
  const before = tokenBefore(scan, at);
  if (before && kindBefore.test(before.folded)) return before.start;
  const kind = before?.folded === "of" ? tokenBefore(scan, at - 1) : null;
  return kind && kindOf.test(kind.folded) ? kind.start : null;
}
function municipalityAt(scan, at, { form, length }) {
  const last = at + length - 1;
  const withKind = kindStart(scan, at);
  const start = withKind ?? scan.tokens[at].start;
  const head = tokenBehind(scan, last);
  const step = (to, certainty, name) => ({
    mention: {
      body: form.body,
      start,
      end: scan.tokens[to].end,
      certainty,
      case: name,
      partMayFollow: name === "genitive" || withKind !== null
    },
    next: to + 1
  });
  if (head && form.case !== "other" && municipalHead.test(head.folded))
    return step(last + 1, "sure", caseOfHead(head.folded));
  return step(last, withKind === null ? certaintyOf(scan, form, at, last) : "sure", form.case);
}
function mentionAt(scan, at) {
  const found = formAt(scan, at);
  if (!found) return compoundAt(scan, at);
  const { form, length } = found;
  if (isMunicipality(form.body)) return municipalityAt(scan, at, found);
  const [first, last] = [scan.tokens[at], scan.tokens[at + length - 1]];
  const certainty = form.ambiguous ? "ambiguous" : "sure";
  const partMayFollow = form.case === "genitive";
  return {
    mention: { body: form.body, start: first.start, end: last.end, certainty, case: form.case, partMayFollow },
    next: at + length
  };
}
var jointEnding = /^(?:kuntayhtymä|yhtymä|samkommun)((?:n|s|lle|lla|ltä|llä|ssä|stä|en|ens)?)$/u;
function compoundAt(scan, at) {
  const { text, folded, start, end } = scan.tokens[at];
  if (!folded.includes("-") || !scan.anyCase && !isCapital(text)) return null;
  const hyphen = folded.indexOf("-");
  const form = bodyForm(folded.slice(0, hyphen));
  const ending = jointEnding.exec(folded.slice(hyphen + 1));
  const isWritten = !form?.short || text.slice(0, hyphen) === text.slice(0, hyphen).toUpperCase();
  if (form?.body.kind === "joint" && ending && isWritten) {
    const name = ending[1] === "" ? "nominative" : /^n|s$/u.test(ending[1]) ? "genitive" : "other";
    return {
      mention: { body: form.body, start, end, certainty: "sure", case: name, partMayFollow: name === "genitive" },
      next: at + 1
    };
  }
  if (!form || form.short || form.ambiguous || form.case === "other") return null;
  return {
    mention: { body: form.body, start, end, certainty: "part", case: "nominative", partMayFollow: false },
    next: at + 1
  };
}
var listGap = /^\s*(?:[,;/&]\s*)?(?:(?:ja|sekä|och|samt|and|og)\s)?\s*$/iu;
function inLists(text, mentions) {
  const result = [];
  let chain = [];
  const close = () => {
    const known = chain.some(({ certainty }) => certainty === "sure");
    result.push(
      ...chain.map((one) => known && one.certainty === "ambiguous" ? { ...one, certainty: "sure" } : one)
    );
    chain = [];
  };
  for (const mention of mentions) {
    const before = chain.at(-1);
    const gap = before ? text.slice(before.end, mention.start) : "";
    if (before && (gap.length > 20 || gap.trim() === "" || !listGap.test(gap))) close();
    chain.push(mention);
  }
  close();
  return result;
}
function bodiesIn(text, { anyCase = false } = {}) {
  const scan = { text, tokens: tokensOf(text), anyCase };
  const mentions = [];
  for (let at = 0; at < scan.tokens.length; ) {
    const found = mentionAt(scan, at);
    if (found) mentions.push(found.mention);
    at = found?.next ?? at + 1;
  }
  return inLists(text, mentions);
}

// src/inventory/public-bodies.ts
var longestName = 200;
var another = new RegExp("(?<!\\p{L})(?:oy|ab|oyj|abp|ry|rf|ltd|inc|\\p{L}*(?:yhtiö|säätiö|yliopisto|seura|seurakunta|yhdistys|kuntayhtymä|bolag|stiftelse|universitet|församling|förening|omist|äg|own)\\p{L}*|company|foundation|university|association)(?!\\p{L})", "iu");
var mostUnitWords = 8;
function isUnit(rest, partMayFollow) {
  const words2 = rest.match(/[\p{L}\p{N}]+/gu) ?? [];
  return (partMayFollow || /^[,:;–—-]/u.test(rest)) && words2.length <= mostUnitWords && !another.test(rest);
}
function named(text) {
  const plain = text.trim().replace(/^(?:the|den|det)\s+/iu, "");
  const [first, ...others] = bodiesIn(plain, { anyCase: true });
  if (!first || first.start > 0) return null;
  if (others.some(({ body, certainty }) => body !== first.body && certainty === "sure")) return null;
  const rest = plain.slice(first.end).trim();
  if (first.body.kind === "association" && /^(?:ry|rf|r\.y|r\.f)\.?$/iu.test(rest)) return first;
  return rest === "" || first.certainty !== "part" && isUnit(rest, first.partMayFollow) ? first : null;
}
function namedByParts(name) {
  const parts = name.slice(0, longestName).normalize("NFC").replace(/[*_`"”“]/gu, "").split(/\s*[/()|=]\s*/u).map((part) => part.replace(/[\s.,;:!?]+$/u, "")).filter((part) => part.trim() !== "");
  const found = parts.map(named);
  const [first] = found;
  if (!first || found.some((one) => one && one.body !== first.body)) return null;
  return found.some((one) => one?.certainty === "sure") ? { body: first.body, certainty: "sure" } : first;
}
function bodyNamed(name, { listed = false } = {}) {
  if (name.length > longestName) return null;
  const found = namedByParts(name);
  return found && (found.certainty === "sure" || listed && found.certainty === "ambiguous") ? found.body : null;
}
var kinds = /^(?:kaupunki|kunta|stad|stads|staden|kommun|kommuns|kommunen|kommune|gemeente|city|town|municipality|council|of|the|van|de|den)$/u;
function tellingWords(name) {
  const words2 = foldName(name.slice(0, longestName)).replace(new RegExp("(kuntayhtymä|hyvinvointialue)\\p{L}*", "gu"), "$1").replace(new RegExp("(samkommun)(?:en|ens|s)?(?!\\p{L})", "gu"), "$1").match(/[\p{L}\p{N}]+/gu);
  const telling = (words2 ?? []).filter((word) => !kinds.test(word));
  return (telling.length > 0 ? telling : words2 ?? []).join(" ");
}
function sameBody(a, b) {
  const [one, other] = [bodyNamed(a, { listed: true }), bodyNamed(b, { listed: true })];
  if (one && one === other) return true;
  if (tellingWords(a) === tellingWords(b) && tellingWords(a) !== "") return true;
  return bodyNamed(a) && bodyNamed(b) ? false : null;
}

export {
  isReserved,
  mails,
  isTemplateMail,
  isOpen,
  familyOf,
  standardExpression,
  idsOf,
  isSettled,
  foldName,
  publicBodies,
  isMunicipality,
  isHostOf,
  bodiesIn,
  bodyNamed,
  sameBody
};
