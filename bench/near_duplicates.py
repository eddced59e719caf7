#!/usr/bin/env python3
"""Makes a set of near-duplicates from news articles. Usage: near_duplicates.py ARTICLES.jsonl FOLDER [SEED]

Reads {"text"} a line; writes FOLDER/docs.jsonl ({"id","text"}) and FOLDER/pairs.jsonl ({"a","b","type"}): all pairs that
go back to one article, 500 or a few more. Variants: the whole text with small edits under another headline and byline
(reprint), agency text with a local first paragraph (edited), a quarter to two thirds of it (excerpt). Not pairs, though
they share runs of words: articles that quote the same words, articles of one site with the same footer.
The same seed gives the same bytes."""
import json, random, re, sys
from itertools import combinations
from pathlib import Path

FOOTER = ("Suivez toute l'actualité sur notre chaîne et abonnez-vous gratuitement à notre lettre quotidienne pour "
          "recevoir chaque matin le meilleur de l'information. Téléchargez notre application et partagez vos photos.")
TOWNS = "Vaubrun Hautecombe Rivesalle Montarel Belleroche Castelnoir Pontgrêle Malaucourt".split()
PAIRS = 500
WORST = ["reprint", "edited", "excerpt"]


def sentences(text):
    return [s for s in re.split(r"(?<=[.!?])\s+", text.strip()) if s]


def page(draw, text):
    """A text as an outlet prints it: headline, byline, dateline, footer of its own."""
    town, number = draw.choice(TOWNS), draw.randrange(1000)
    head = f"{town} : notre édition numéro {number}\n\nPar Lise Favre{draw.choice('tzlm')}, à {town}\n\n"
    return head + text + (f"\n\nLa rédaction de {town}, édition {number}." if draw.random() < 0.5 else "")


def whole(draw, parts, lead):
    text = " ".join(parts)
    words = text.split(" ")
    for _ in range(max(1, len(words) // 80)):
        words.pop(draw.randrange(len(words)))
    return " ".join(words), "reprint"


def agency(draw, parts, lead):
    kept = parts[draw.choice([1, 2]):]
    return " ".join(lead) + "\n\n" + " ".join(kept), "edited"


def cut(draw, parts, lead):
    length = max(6, int(len(parts) * draw.uniform(0.25, 0.66)))
    start = draw.randrange(max(1, len(parts) - length + 1))
    return " ".join(parts[start:start + length]), "excerpt"


def main(source, folder, seed="1"):
    draw = random.Random(int(seed))
    with open(source, encoding="utf-8") as f:
        articles = [sentences(json.loads(line)["text"]) for line in f if line.strip()]
    articles = [a for a in articles if len(a) >= 12]
    draw.shuffle(articles)
    leads = [s for a in articles[-20:] for s in a]
    docs, pairs = [], []

    def add(text):
        docs.append({"id": f"n{len(docs):04d}", "text": text})
        return docs[-1]["id"]

    used = 0
    for parts in articles[:-20]:
        used += 1
        family = [(add(page(draw, " ".join(parts))), "reprint")]
        for _ in range(draw.choice([2, 3, 3])):
            text, kind = draw.choice([whole, agency, cut])(draw, parts, draw.sample(leads, 2))
            family.append((add(page(draw, text)), kind))
        for (a, x), (b, y) in combinations(family, 2):
            pairs.append({"a": a, "b": b, "type": max(x, y, key=WORST.index)})
        if len(pairs) >= PAIRS:
            break
    for parts, other in zip(articles[used:-20], articles[:used]):
        quoted = " ".join(f"« {s.replace('«', '').replace('»', '')} », a déclaré le porte-parole." for s in other[2:5])
        add(page(draw, " ".join(parts[:6]) + " " + quoted + " " + " ".join(parts[6:])))
    for start in range(0, 60, 10):
        add(page(draw, " ".join(leads[start * 3:start * 3 + 8]) + "\n\n" + FOOTER))
    folder = Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    for name, rows in (("docs", docs), ("pairs", pairs)):
        text = "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)
        (folder / f"{name}.jsonl").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    if len(sys.argv) not in (3, 4):
        sys.exit(__doc__)
    main(*sys.argv[1:])
