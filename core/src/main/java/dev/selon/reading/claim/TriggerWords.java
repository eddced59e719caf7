package dev.selon.reading.claim;

import dev.selon.reading.claim.function.Functions;
import java.util.List;

/** Where the words end that a trigger demands behind its verb or noun: "conclure [un accord]", "mettre [en garde]". */
final class TriggerWords {
    private TriggerWords() {}

    /** Behind the trigger's words if they stand from {@code at} on, or -1; adverbs between are passed over. */
    static int behind(Functions functions, int at, List<String> words) {
        int token = at;
        int word = 0;
        while (token >= 0 && word < words.size()) {
            if (isContracted(functions, token, words, word)) {
                token = behindAdverbs(functions, token) + 1;
                word++;
            } else {
                token = behind(functions, token, words.get(word));
            }
            word++;
        }
        return token;
    }

    /** "d'accord" is one token of two words. */
    private static boolean isContracted(Functions functions, int at, List<String> words, int word) {
        return word + 1 < words.size()
                && functions.is(behindAdverbs(functions, at), words.get(word) + words.get(word + 1));
    }

    private static int behindAdverbs(Functions functions, int at) {
        int token = at;
        while (token < functions.sentence.size() && functions.token(token).tagged("ADV")) {
            token++;
        }
        return token;
    }

    private static int behind(Functions functions, int at, String word) {
        int token = at;
        if (word.equals("*")) {
            while (token < functions.sentence.size() && isBetween(functions, token)) {
                token++;
            }
            return token;
        }
        while (token < functions.sentence.size()
                && functions.token(token).tagged("ADV")
                && !functions.matches(token, word)) {
            token++;
        }
        return functions.matches(token, word) ? token + 1 : -1;
    }

    /** What may stand for the star: determiners, adjectives, adverbs, opening marks. */
    private static boolean isBetween(Functions functions, int token) {
        return functions.token(token).tagged("DET", "ADJ")
                || functions.token(token).tagged("ADV")
                || functions.token(token).is("\"")
                || functions.token(token).is("«");
    }
}
