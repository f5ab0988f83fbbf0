/** Lex Sarah: from a report of a missförhållande to its decision, the notification to IVO and those who were told (SoL 27 kap., LSS 24 b–f §§). */
package se.ledstjarnan.domain.lexsarah;
