// SPDX-License-Identifier: GPL-3.0-or-later

#include "corpus.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <stdexcept>

using namespace Qt::StringLiterals;

namespace naranhi::training {

namespace {

constexpr int heldOutEvery = 8;

constexpr std::array<QLatin1StringView, language::nameKindCount> kindTags{
    "PS"_L1, "LC"_L1, "OG"_L1, "DT"_L1, "TI"_L1, "QT"_L1, "AF"_L1};

std::optional<NameKind> kindFromTag(QStringView tag)
{
    const auto *const found = std::find(kindTags.begin(), kindTags.end(), tag);
    if (found == kindTags.end())
        return std::nullopt;
    return static_cast<NameKind>(found - kindTags.begin());
}

// konne's classes of works and products that have names of their own; the rest of AF (vehicles,
// weapons, instruments) is mostly common nouns.
bool isWorkLabel(QStringView label)
{
    return label.startsWith("AFA_"_L1) || label.startsWith("AFW_"_L1) || label == "TMI_SW"_L1;
}

// konne's classes that KLUE calls places, unless they act as organisations.
bool isPlaceLabel(QStringView label)
{
    return label.startsWith("LC"_L1) || label == "AF_BUILDING"_L1 || label == "AF_ROAD"_L1
        || label == "AF_CULTURAL_ASSET"_L1;
}

QList<QByteArray> linesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw std::runtime_error(qPrintable(path + u": "_s + file.errorString()));
    QList<QByteArray> lines = file.readAll().split('\n');
    lines.removeIf([](const QByteArray &line) { return line.isEmpty(); });
    return lines;
}

QHash<QString, QJsonObject> nestedById(const QString &konneFolder)
{
    QHash<QString, QJsonObject> nested;
    for (const QByteArray &line : linesOf(konneFolder + u"/nested.jsonl"_s)) {
        const QJsonObject object = QJsonDocument::fromJson(line).object();
        nested.insert(object["id"_L1].toString(), object);
    }
    return nested;
}

Sentence sentenceFrom(const QJsonObject &object)
{
    Sentence sentence{.id = object["id"_L1].toString(), .text = object["text"_L1].toString()};
    for (const QJsonValue &value : object["entities"_L1].toArray()) {
        const TextSpan span{value["start"_L1].toInt(), value["end"_L1].toInt()};
        if (const auto kind = kindFromTag(value["type"_L1].toString()))
            sentence.names.append({.span = span, .kind = *kind});
    }
    return sentence;
}

// Works come from konne, where they do not touch a name of KLUE's.
void addWorks(Sentence &sentence, const QJsonObject &nested)
{
    if (nested["text"_L1].toString() != sentence.text)
        return;
    for (const QJsonValue &value : nested["label"_L1].toArray()) {
        const TextSpan span{value[0].toInt(), value[1].toInt()};
        const bool isFree = std::ranges::none_of(
            sentence.names, [span](const TaggedName &name) { return name.span.overlaps(span); });
        if (isFree && isWorkLabel(value[2].toString()))
            sentence.names.append({.span = span, .kind = NameKind::Work});
    }
    std::ranges::sort(sentence.names, {}, [](const TaggedName &name) { return name.span.start; });
}

} // namespace

Corpus readCorpus(const QString &klueFolder, const QString &konneFolder)
{
    Corpus corpus;
    const QHash<QString, QJsonObject> nested = nestedById(konneFolder);
    int row = 0;
    for (const QByteArray &line : linesOf(klueFolder + u"/train.jsonl"_s)) {
        Sentence sentence = sentenceFrom(QJsonDocument::fromJson(line).object());
        if (++row % heldOutEvery == 0) {
            corpus.heldOut.append(sentence);
            continue;
        }
        addWorks(sentence, nested.value(sentence.id));
        corpus.training.append(sentence);
    }
    for (const QByteArray &line : linesOf(konneFolder + u"/train-sentences.tsv"_s)) {
        const QList<QByteArray> fields = line.split('\t');
        if (fields.size() == 3)
            corpus.raw.append(
                {.id = QString::fromUtf8(fields.at(0)), .text = QString::fromUtf8(fields.at(2))});
    }
    return corpus;
}

std::optional<NameKind> KnownForm::kind() const
{
    if (label.startsWith("PS_"_L1))
        return NameKind::Person;
    if (label.startsWith("OGG_"_L1))
        return NameKind::Organisation;
    if (isPlaceLabel(label))
        return NameKind::Place;
    return isWorkLabel(label) ? std::optional(NameKind::Work) : std::nullopt;
}

QList<KnownForm> readForms(const QString &konneFolder)
{
    QList<KnownForm> forms;
    for (const QByteArray &line : linesOf(konneFolder + u"/ne-forms.tsv"_s)) {
        const QStringList fields = QString::fromUtf8(line).split(u'\t');
        forms.append(
            {.form = fields.value(0), .label = fields.value(1), .count = fields.value(3).toInt()});
    }
    forms.removeFirst(); // the heading
    return forms;
}

QByteArray jsonLine(const Sentence &sentence)
{
    QJsonArray entities;
    for (const TaggedName &name : sentence.names) {
        entities.append(QJsonObject{{u"start"_s, name.span.start},
            {u"end"_s, name.span.end},
            {u"type"_s, QString(kindTags.at(static_cast<size_t>(name.kind)))}});
    }
    const QJsonObject object{
        {u"id"_s, sentence.id}, {u"text"_s, sentence.text}, {u"entities"_s, entities}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace naranhi::training
