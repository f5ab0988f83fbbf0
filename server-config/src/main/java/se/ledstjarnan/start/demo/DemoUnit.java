package se.ledstjarnan.start.demo;

import java.util.List;
import java.util.Map;

/** A part of the made-up municipality, and how many reports a month to expect there by category. */
enum DemoUnit {
    FORVALTNING("Stöd och omsorg", "ADMINISTRATION", null, null, List.of(), Map.of()),
    ALDRE("Avdelningen för äldreomsorg och hälso- och sjukvård", "DEPARTMENT", FORVALTNING, null, List.of(), Map.of()),
    FUNKTION(
            "Avdelningen för funktionsstöd och individ- och familjeomsorg",
            "DEPARTMENT",
            FORVALTNING,
            null,
            List.of(),
            Map.of()),
    BJORKEN(
            "Björkens särskilda boende",
            "UNIT",
            ALDRE,
            "Äldreomsorg",
            List.of("HSL", "SOL"),
            Map.of(
                    "FALL",
                    8.5,
                    "LAKEMEDEL",
                    4.5,
                    "INFORMATION",
                    1.2,
                    "MEDICINTEKNIK",
                    0.5,
                    "TRYCKSAR",
                    0.4,
                    "RESURSER",
                    0.6,
                    "NUTRITION",
                    0.4,
                    "BEMOTANDE",
                    0.3)),
    TALLGARDEN(
            "Tallgårdens särskilda boende",
            "UNIT",
            ALDRE,
            "Äldreomsorg",
            List.of("HSL", "SOL"),
            Map.of(
                    "FALL",
                    7.0,
                    "LAKEMEDEL",
                    4.0,
                    "INFORMATION",
                    1.0,
                    "MEDICINTEKNIK",
                    0.5,
                    "TRYCKSAR",
                    0.3,
                    "RESURSER",
                    0.7,
                    "VRI",
                    0.2)),
    GRANEN(
            "Granens hemtjänst",
            "UNIT",
            ALDRE,
            "Äldreomsorg",
            List.of("SOL", "HSL"),
            Map.of("INSATS", 4.0, "FALL_SOL", 3.0, "BEMOTANDE", 0.4, "RATTSSAKERHET", 0.4, "ARBETSSATT", 0.6)),
    LINDEN(
            "Lindens hemtjänst",
            "UNIT",
            ALDRE,
            "Äldreomsorg",
            List.of("SOL", "HSL"),
            Map.of("INSATS", 3.4, "FALL_SOL", 2.6, "BEMOTANDE", 0.3, "RATTSSAKERHET", 0.3, "ARBETSSATT", 0.5)),
    HEMSJUKVARDEN(
            "Hemsjukvården",
            "UNIT",
            ALDRE,
            "Kommunal hälso- och sjukvård",
            List.of("HSL"),
            Map.of(
                    "LAKEMEDEL",
                    5.5,
                    "FALL",
                    2.5,
                    "INFORMATION",
                    2.4,
                    "DELEGERING",
                    0.6,
                    "MEDICINTEKNIK",
                    0.6,
                    "TRYCKSAR",
                    0.5)),
    EKEN(
            "Ekens gruppbostad",
            "UNIT",
            FUNKTION,
            "Funktionsstöd",
            List.of("LSS", "HSL"),
            Map.of("INSATS", 1.4, "BEMOTANDE", 0.4, "OVERGREPP_FYSISKT", 0.4, "MILJO", 0.5, "ARBETSSATT", 0.4)),
    SOLROSEN(
            "Solrosens dagliga verksamhet",
            "UNIT",
            FUNKTION,
            "Funktionsstöd",
            List.of("LSS"),
            Map.of("MILJO", 0.4, "BEMOTANDE", 0.3, "OVERGREPP_FYSISKT", 0.2)),
    FAMILJ(
            "Familj och vuxen",
            "UNIT",
            FUNKTION,
            "Individ- och familjeomsorg",
            List.of("SOL"),
            Map.of("RATTSSAKERHET", 1.2, "BEMOTANDE", 0.3));

    final String title;
    final String kind;
    final DemoUnit parent;
    final String operation;
    final List<String> areas;
    final Map<String, Double> monthly;

    DemoUnit(
            String title,
            String kind,
            DemoUnit parent,
            String operation,
            List<String> areas,
            Map<String, Double> monthly) {
        this.title = title;
        this.kind = kind;
        this.parent = parent;
        this.operation = operation;
        this.areas = areas;
        this.monthly = monthly;
    }
}
