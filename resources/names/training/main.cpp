// SPDX-License-Identifier: GPL-3.0-or-later

#include "countedlabels.h"
#include "language/nametagger.h"
#include "modelfile.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QSaveFile>
#include <QTextStream>

#include <stdexcept>

using namespace Qt::StringLiterals;
using namespace naranhi;
using namespace naranhi::training;

namespace {

constexpr int labellingRounds = 30;
constexpr size_t mostWordClasses = 384; // 99.9 of 100 words are read as with all 3,800
constexpr int annotatedWeight
    = 5; // an annotated sentence counts as much as this many labelled by counts

void say(const QString &line)
{
    QTextStream(stderr) << line << Qt::endl;
}

void write(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        throw std::runtime_error(qPrintable(path + u": "_s + file.errorString()));
}

std::vector<const Sentence *> weighted(
    const QList<Sentence> &annotated, int weight, const QList<Sentence> &labelled)
{
    std::vector<const Sentence *> sentences;
    for (int i = 0; i < weight; ++i)
        for (const Sentence &sentence : annotated)
            sentences.push_back(&sentence);
    for (const Sentence &sentence : labelled)
        sentences.push_back(&sentence);
    return sentences;
}

void labelRaw(
    Corpus &corpus, const QList<KnownForm> &forms, const WordTables &words, const NameTable &names)
{
    FieldModel teacher(words.view(), names.view());
    say(u"Training the teacher on %1 annotated sentences"_s.arg(corpus.training.size()));
    teacher.train(weighted(corpus.training, 1, {}), {.epochs = 8, .fewestSeen = 2});
    say(u"Labelling %1 sentences by the counts of %2 forms"_s.arg(corpus.raw.size())
            .arg(forms.size()));
    labelByCounts(corpus.raw, teacher, forms, labellingRounds);
}

FieldModel studentOf(
    const Corpus &corpus, const WordTables &words, NameTable &names, const FieldOptions &options)
{
    names.hideParts(corpus.raw);
    FieldModel student(words.view(), names.view());
    say(u"Training the tagger on all of them"_s);
    student.train(weighted(corpus.training, annotatedWeight, corpus.raw),
        options,
        [&names](const Sentence &sentence) { return names.judgeFor(sentence); });
    return student;
}

QStringList textsOf(const QList<Sentence> &sentences)
{
    QStringList texts;
    for (const Sentence &sentence : sentences)
        texts.append(sentence.text);
    return texts;
}

QByteArray jsonLines(const QList<Sentence> &sentences)
{
    QByteArray lines;
    for (const Sentence &sentence : sentences)
        lines += jsonLine(sentence);
    return lines;
}

// What the program will find with this model in the sentences that were kept aside.
void writeHeldOut(const QString &prefix, QList<Sentence> sentences, const QByteArray &model)
{
    write(prefix + u".gold.jsonl"_s, jsonLines(sentences));
    const auto view = language::NameModel::fromBytes(model);
    language::NameTagger tagger(view.value());
    for (Sentence &sentence : sentences)
        sentence.names = tagger.tag(sentence.text);
    write(prefix + u".found.jsonl"_s, jsonLines(sentences));
}

// Settings are chosen on these, not on what is kept aside.
void holdBackForTuning(Corpus &corpus)
{
    corpus.heldOut.clear();
    QList<Sentence> rest;
    for (qsizetype i = 0; i < corpus.training.size(); ++i)
        (i % 7 == 1 || i % 7 == 4 ? corpus.heldOut : rest).append(corpus.training.at(i));
    corpus.training = rest;
}

void run(const QCommandLineParser &parser)
{
    Corpus corpus = readCorpus(parser.value(u"klue"_s), parser.value(u"konne"_s));
    if (parser.isSet(u"tuning"_s))
        holdBackForTuning(corpus);
    const QList<KnownForm> forms = readForms(parser.value(u"konne"_s));
    const FieldOptions options{.epochs = parser.value(u"epochs"_s).toInt(),
        .seed = parser.value(u"seed"_s).toUInt(),
        .fewestSeen = parser.value(u"fewest-seen"_s).toUInt(),
        .rate = parser.value(u"rate"_s).toFloat(),
        .hidden = parser.value(u"hidden"_s).toFloat()};
    if (options.hidden < 0 || options.hidden > 0.9F)
        throw std::runtime_error("--hidden is from 0 to 0.9");
    say(u"Reading the dictionary"_s);
    const WordTables words = wordTables(
        readMecabDictionary(parser.value(u"dictionary"_s)), textsOf(corpus.raw), mostWordClasses);
    NameTable names(forms, corpus.raw);
    labelRaw(corpus, forms, words, names);
    const FieldModel student = studentOf(corpus, words, names, options);
    const QByteArray model
        = modelFile(student, words, names, parser.value(u"features"_s).toULongLong());
    write(parser.value(u"output"_s), model);
    if (parser.isSet(u"labelled"_s))
        write(parser.value(u"labelled"_s), jsonLines(corpus.raw));
    if (parser.isSet(u"held-out"_s))
        writeHeldOut(parser.value(u"held-out"_s), corpus.heldOut, model);
    say(u"Wrote %1 bytes"_s.arg(model.size()));
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Trains the model that finds names; see resources/names/README.md."_s);
    parser.addHelpOption();
    parser.addOptions({{u"klue"_s,
                           u"Folder of the annotated sentences (train.jsonl)."_s,
                           u"folder"_s},
        {u"konne"_s, u"Folder of nested.jsonl, ne-forms.tsv, train-sentences.tsv."_s, u"folder"_s},
        {u"dictionary"_s, u"Folder of mecab-ko-dic (sys.dic, matrix.bin …)."_s, u"folder"_s},
        {u"output"_s, u"The model to write."_s, u"file"_s, u"names.model"_s},
        {u"held-out"_s, u"Write PREFIX.gold.jsonl and PREFIX.found.jsonl."_s, u"prefix"_s},
        {u"tuning"_s, u"Keep two of seven annotated sentences aside, those for --held-out."_s},
        {u"labelled"_s, u"Write the sentences labelled by counts."_s, u"file"_s},
        {u"epochs"_s, u"Passes over the sentences."_s, u"n"_s, u"5"_s},
        {u"seed"_s, u"Of the order of sentences."_s, u"n"_s, u"1"_s},
        {u"fewest-seen"_s, u"Ignore features seen less often."_s, u"n"_s, u"5"_s},
        {u"rate"_s, u"Of learning."_s, u"r"_s, u"0.05"_s},
        {u"hidden"_s,
            u"Part of the features that a learning step does not see."_s,
            u"p"_s,
            u"0.15"_s},
        {u"features"_s, u"Keep the strongest."_s, u"n"_s, u"340000"_s}});
    parser.process(application);
    try {
        run(parser);
    } catch (const std::exception &error) {
        say(QString::fromLocal8Bit(error.what()));
        return 1;
    }
    return 0;
}
