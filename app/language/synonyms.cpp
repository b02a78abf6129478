// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/synonyms.h"

#include "language/contentwords.h"

#include <QHash>

namespace naranhi::language {

namespace {

constexpr char16_t groups[] = {
#include "language/synonymtable.inc"
};

// Both ways in which the reader of words may write it: as a noun, or as a predicate.
QStringList stemsOf(QStringView word)
{
    if (word.endsWith(u'-'))
        return {predicateStem(word.chopped(1))};
    QStringList stems{word.toString()};
    if (word.size() > 1) // of one syllable too many other words have that stem
        stems.append(predicateStem(word));
    return stems;
}

QHash<QString, QString> readGroups()
{
    QHash<QString, QString> senses;
    for (const QStringView group : QStringView(groups).split(u'\n', Qt::SkipEmptyParts)) {
        const QList<QStringView> words = group.split(u' ');
        const QString sense = stemsOf(words.front()).front();
        for (const QStringView word : words) {
            for (const QString &stem : stemsOf(word)) {
                if (!senses.contains(stem))
                    senses.insert(stem, sense);
            }
        }
    }
    return senses;
}

} // namespace

QString senseOf(const QString &stem)
{
    static const QHash<QString, QString> senses = readGroups();
    return senses.value(stem, stem);
}

} // namespace naranhi::language
