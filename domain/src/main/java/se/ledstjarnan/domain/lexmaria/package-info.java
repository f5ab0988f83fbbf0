/** Lex Maria: from a suspicion of serious patient harm to what was learned of it (PSL 3 kap. 3, 5, 7 and 8 §§, HSLF-FS 2017:40 and 2017:41). */
package se.ledstjarnan.domain.lexmaria;
