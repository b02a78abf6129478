// SPDX-License-Identifier: GPL-3.0-or-later
// Characters a second of names, times, quantities and all of the analysis on one core, and how that
// changes from a kilobyte to ten megabytes of UTF-8; each against ICU's sentence iterator over the
// same text in the same run. The articles given (or the bundled story) are one text here, repeated
// or cut.

#include "benchmarks/articles.h"
#include "benchmarks/figures.h"
#include "language/analysis.h"
#include "language/namefinding.h"
#include "language/quantities.h"
#include "language/times.h"

#include <QTextStream>

using namespace Qt::StringLiterals;

namespace naranhi::bench {

namespace {

// Their paragraphs until there are `bytes`, or one paragraph of all.
Article textOfSize(const QList<Article> &articles, qsizetype bytes, bool isOneBlock)
{
    Article text;
    for (qsizetype have = 0; have < bytes;) {
        const qsizetype before = have;
        for (const Article &article : articles) {
            for (const Block &block : article.blocks) {
                if (have >= bytes)
                    break;
                text.blocks.append(block);
                have += block.text.toUtf8().size();
            }
        }
        if (have == before)
            break;
    }
    if (!isOneBlock)
        return text;
    QStringList blocks;
    for (const Block &block : std::as_const(text.blocks))
        blocks.append(block.text);
    text.blocks = {{BlockKind::Paragraph, blocks.join(u' ')}};
    return text;
}

struct Work
{
    QString name;
    std::function<void(const Article &)> run;
};

QList<Work> works()
{
    const QString anchor = u"2024-01-26"_s;
    return {{u"ICU sentences"_s, sentencesByIcu},
        {u"rules of names"_s,
            [](const Article &text) { (void)language::findNamesWith(nullptr, text); }},
        {u"names"_s, [](const Article &text) { (void)language::findNames(text); }},
        {u"times"_s, [=](const Article &text) { (void)language::findTimes(text, anchor); }},
        {u"quantities"_s, [](const Article &text) { (void)language::findQuantities(text); }},
        {u"all"_s, [=](const Article &text) { (void)language::analyse(text, anchor); }}};
}

void report(QTextStream &out, const QString &name, const Article &text)
{
    const auto characters = static_cast<double>(textLength(text));
    const int runs = static_cast<int>(std::clamp(300'000 / characters, 1.0, 200.0));
    const QList<Work> all = works();
    std::vector<std::vector<double>> times(static_cast<size_t>(all.size()));
    for (int run = 0; run < runs; ++run)
        for (qsizetype i = 0; i < all.size(); ++i)
            times[static_cast<size_t>(i)].push_back(coreTimeOf([&] { all.at(i).run(text); }));
    out << u"%1: %2 characters\n"_s.arg(name).arg(textLength(text));
    const double icu = percentile(times.front(), 0.5);
    for (qsizetype i = 0; i < all.size(); ++i) {
        const double time = percentile(times[static_cast<size_t>(i)], 0.5);
        out << u"  %1 %2 ms, %3 million characters/s, %4 of ICU's time\n"_s.arg(all.at(i).name, -15)
                   .arg(time, 10, 'f', 3)
                   .arg(characters / time / 1000, 7, 'f', 3)
                   .arg(time / icu, 7, 'f', 1);
    }
    out.flush();
}

} // namespace

} // namespace naranhi::bench

int main(int argc, char **argv)
{
    using namespace naranhi;
    QStringList inputs;
    for (int i = 1; i < argc; ++i)
        inputs.append(QString::fromLocal8Bit(argv[i]));
    if (inputs.isEmpty())
        inputs.append(QStringLiteral(NARANHI_SOURCE_DIR "/articles"));
    QTextStream out(stdout);
    const QList<Article> articles = bench::articlesIn(inputs);
    for (const qsizetype kilobytes : {1, 10, 100, 1'000, 10'000})
        bench::report(
            out, u"%1 kB"_s.arg(kilobytes), bench::textOfSize(articles, kilobytes * 1000, false));
    for (const qsizetype kilobytes : {100, 1'000})
        bench::report(out,
            u"%1 kB in one paragraph"_s.arg(kilobytes),
            bench::textOfSize(articles, kilobytes * 1000, true));
    return articles.isEmpty() ? 1 : 0;
}
