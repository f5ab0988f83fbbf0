package se.ledstjarnan.domain.deviation;

/** What an entry of the investigation is about; follows what an investigation must show (SOSFS 2011:5 5 kap., HSLF-FS 2017:40). */
public enum EntryTopic {
    WHAT_HAPPENED,
    WHEN,
    HOW_DISCOVERED,
    CAUSE,
    SIMILAR_EVENTS,
    OTHER
}
