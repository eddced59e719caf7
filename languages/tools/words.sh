#!/bin/sh
# Writes target/french-words.tsv from the dictionary that Selon itself uses.
set -e
cd "$(dirname "$0")"
for artifact in org.languagetool:french-pos-dict:0.7 org.carrot2:morfologik-stemming:2.1.7 org.carrot2:morfologik-fsa:2.1.7 com.carrotsearch:hppc:0.7.2; do
  mvn -q -B dependency:copy -Dartifact="$artifact" -DoutputDirectory=target
done
java -cp "target/*" FrenchWords.java
