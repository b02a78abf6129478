// SPDX-License-Identifier: GPL-3.0-or-later

// Writes app/language/raritytable.inc: how rare the commoner words of Korean are, by their stems.
// One sentence a line on standard input.

#include "language/contentwords.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <cmath>
#include <iostream>
#include <map>
#include <string>

using namespace Qt::StringLiterals;

namespace {

constexpr int fewest = 5; // sentences that have a word of the table
constexpr int stepsPerNat = 4;

QSet<QString> stemsOf(const QString &sentence)
{
    naranhi::Article article;
    article.blocks = {{naranhi::BlockKind::Paragraph, sentence}};
    QSet<QString> stems;
    for (const auto &word :
        naranhi::language::findContentWords(article, {{0, {0, sentence.size()}}}))
        stems.insert(word.stem);
    return stems;
}

} // namespace

int main()
{
    QHash<QString, int> counts;
    int sentences = 0;
    for (std::string line; std::getline(std::cin, line); ++sentences)
        for (const QString &stem : stemsOf(QString::fromStdString(line)))
            ++counts[stem];
    std::map<int, QStringList> classes;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        const double rarity = -std::log(double(it.value()) / sentences);
        if (it.value() >= fewest)
            classes[static_cast<int>(std::lround(rarity * stepsPerNat))].append(it.key());
    }
    std::cout << "// SPDX-License-Identifier: GPL-3.0-or-later\n"
                 "// Stems by quarters of a nat of rarity, counted by resources/words.\n"
                 "// clang-format off\n";
    for (auto &[rarity, stems] : classes) {
        stems.sort();
        std::cout << '{' << rarity << ", u\"" << stems.join(u' ').toStdString() << "\"},\n";
    }
    return 0;
}
