/** Claims of many articles made into facts, with what speaks for and against them. */
@NullMarked
package dev.selon.crosscheck.verdict;

import org.jspecify.annotations.NullMarked;
