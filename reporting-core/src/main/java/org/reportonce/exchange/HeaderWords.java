package org.reportonce.exchange;

import java.util.Locale;
import java.util.regex.Pattern;

/** Words by which the header of a column, or the name of a file, tells what it holds; in the languages such files come in. */
enum HeaderWords {
    YEAR("year|jahr|jaar|annee|année|ano|año|anno|rok|год|السنة|年"),
    FINAL("final|eindbestemming|endempf|end.?use|ultimate|endverbl"),
    DESTINATION(
            "destin|bestemming|bestimmung|empf[aä]nger|partner|importing|importer|recipient|purchaser|zielland|назнач"),
    COUNTRY("countr|land|state|pays|pa[ií]s|paese|kraj|страна|ulke|ülke"),
    NOT_DESTINATION(
            "origin|herkomst|herkunft|oorsprong|ursprung|source|export|report|broker|seller|currency|w[aä]hrung"),
    QUANTITY(
            "number|quantit|qty|count|pieces|items|units|aantal|anzahl|menge|stück|stueck|nombre|cantidad|n[uú]mero|liczba|ilość|"
                    + "antal|колич|adet|stuks"),
    LICENCES("licen|count|vergunning|genehmig|num-"),
    VALUE("val|waarde|wert|amount|price|preis|betrag|bedrag|montant|\\bimporte\\b|wartość|kwota|стоим|сумма|değer"),
    NOT_A_FIGURE("code|\\bid\\b|_id|nummer|\\bnr\\b|\\bno\\b|group|flag|consent|permit|refus|denied|"
            + "reference|datum|date|line|year|jahr|jaar"),
    CURRENCY("currency|w[aä]hrung|valuta|devise|moneda|валюта"),
    CATEGORY("categor|kategor|type|rubrik|class"),
    GOODS("good|goederen|item|descr|omschr|bezeichn|ware|weapon|arma|produ|design|material"),
    DIRECTION("direction|flow|richtung|stroom|sens|flujo|kind"),
    DECISION("refus|denied|denial|afgewezen|abgelehnt|decision|besluit|status|outcome|entscheid"),
    IDENTIFIER("licen|permit|nummer|\\bid\\b|_id|\\bnr\\b|ref|case|vergunning|aktenz"),
    SEIZURE("seiz|seizure|apreen|apree|beschlagn|saisi|incaut|confis|recover|изъят"),
    TRANSIT("transit|doorvoer|durchfuhr"),
    BROKERING("broker|courtage|vermittl|corretaje"),
    EXPORT("export|uitvoer|ausfuhr"),
    IMPORT("import|invoer|einfuhr");

    private final Pattern pattern;

    HeaderWords(String words) {
        pattern = Pattern.compile(words);
    }

    /** True when one of the words stands in the text. */
    boolean in(String text) {
        return pattern.matcher(text.toLowerCase(Locale.ROOT)).find();
    }
}
