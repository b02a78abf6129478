// SPDX-License-Identifier: GPL-3.0-or-later
// bench_library [COUNT [FOLDER]]: what a library of COUNT made-up articles of 2,000 characters
// costs (20,000 if not given): storing with and without finding stories, opening against an empty
// one, searching for 1, 2, 3 and 5 syllables. Words follow Zipf's law, so that queries are as
// common and as rare as in news; a fifth of the articles report one of the day's matters.

#include "benchmarks/figures.h"
#include "comparison/storygrouping.h"
#include "storage/library/library.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>
#include <cmath>
#include <random>
#include <vector>

using namespace Qt::StringLiterals;

namespace naranhi::bench {

namespace {

using storage::Library;

constexpr int vocabulary = 60'000;
constexpr qsizetype articleLength = 2000;
constexpr int queriesEach = 100;
constexpr int articlesADay = 400;
constexpr int mattersADay = 20;

QTextStream &out()
{
    static QTextStream stream(stdout);
    return stream;
}

class Writer
{
public:
    Writer()
        : m_zipf(zipf())
    {
        std::uniform_int_distribution<int> syllable(0xac00, 0xac00 + 2400);
        std::uniform_int_distribution<int> length(2, 4);
        for (int i = 0; i < vocabulary; ++i) {
            QString word;
            for (int k = length(m_random); k > 0; --k)
                word.append(QChar(syllable(m_random)));
            m_words.append(word);
        }
    }

    Article article(int number)
    {
        Article made;
        made.source = u"https://example.org/"_s + QString::number(number);
        made.outlet = u"매체"_s + QString::number(number % 40);
        made.published.value
            = QDate(2020, 1, 1).addDays(number / articlesADay).toString(Qt::ISODate);
        const bool isOfMatter = number % 5 == 0;
        QString text = isOfMatter ? matter(number) : QString();
        made.title = isOfMatter ? matter(number) : sentence(6);
        while (text.size() < articleLength)
            text += sentence(12);
        made.blocks = {{BlockKind::Paragraph, text}};
        return made;
    }

    QString query(const Article &article, qsizetype syllables)
    {
        const QString &text = article.blocks.constFirst().text;
        std::uniform_int_distribution<qsizetype> place(0, text.size() - 8);
        for (;;) {
            const QString cut = text.mid(place(m_random), syllables);
            if (std::ranges::all_of(cut, [](QChar c) { return c.unicode() >= 0xac00; }))
                return cut;
        }
    }

private:
    static std::discrete_distribution<int> zipf()
    {
        std::vector<double> all;
        for (int rank = 1; rank <= vocabulary; ++rank)
            all.push_back(1.0 / std::pow(rank, 1.05));
        return {all.begin(), all.end()};
    }

    QString sentence(int words)
    {
        QString text;
        for (int i = 0; i < words; ++i)
            text += m_words.at(static_cast<qsizetype>(m_zipf(m_random))) + u' ';
        text.back() = u'.';
        return text + u' ';
    }

    // The same rare words for all reports of one matter.
    QString matter(int number)
    {
        const int day = number / articlesADay;
        std::mt19937 own(static_cast<unsigned>(day * mattersADay + number / 5 % mattersADay));
        std::uniform_int_distribution<qsizetype> rare(vocabulary / 2, vocabulary - 1);
        QString text;
        for (int i = 0; i < 8; ++i)
            text += m_words.at(rare(own)) + u' ';
        text.back() = u'.';
        return text + u' ';
    }

    std::mt19937 m_random{11};
    std::discrete_distribution<int> m_zipf;
    QStringList m_words;
};

double residentMegabytes()
{
    QFile file(u"/proc/self/status"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray status = file.readAll();
    const qsizetype at = status.indexOf("VmHWM:");
    return status.mid(at + 6, status.indexOf("kB", at) - at - 6).trimmed().toDouble() / 1024;
}

std::unique_ptr<Library> opened(const QString &path)
{
    auto library = Library::open({path}, comparison::placeInStories);
    if (!library)
        qFatal("%s", qPrintable(library.error().detail));
    return std::move(*library);
}

void fill(const QString &path, int count, bool withStories)
{
    const auto library = opened(path);
    Writer writer;
    double spent = 0;
    double tenth = 0;
    double first = 0;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (int i = 0; i < count; ++i) {
        const Article article = writer.article(i);
        tenth += coreTimeOf([&] {
            StorySignature signature;
            if (withStories)
                signature = comparison::signatureOf(article, now.date());
            if (const auto stored = library->store({article, now, signature}); !stored)
                qFatal("%s", qPrintable(stored.error().detail));
        });
        if ((i + 1) % std::max(1, count / 10) == 0) {
            first = first > 0 ? first : tenth;
            spent += tenth;
            if (i + 1 >= count)
                out() << QString::asprintf(
                    "%s: %.0f articles/s of core time; the last tenth %.2f times the first; "
                    "%.0f MB resident at most\n",
                    withStories ? "storing and finding stories" : "storing",
                    count / (spent / 1e3),
                    tenth / first,
                    residentMegabytes());
            tenth = 0;
        }
    }
    out().flush();
}

double openMilliseconds(const QString &path)
{
    QElapsedTimer timer;
    timer.start();
    const auto library = opened(path);
    if (!library->find({.limit = 50}) || !library->stories(50))
        qFatal("no answer");
    return double(timer.nsecsElapsed()) / 1e6;
}

void search(const QString &path, int count)
{
    const auto library = opened(path);
    Writer writer;
    QList<Article> articles;
    for (int i = 0; i < std::min(count, 500); ++i)
        articles.append(writer.article(i));
    for (const qsizetype syllables : {1, 2, 3, 5}) {
        std::vector<double> times;
        qsizetype hits = 0;
        for (int i = 0; i < queriesEach; ++i) {
            const QString query = writer.query(
                articles.at(i * 7 % articles.size()), std::min<qsizetype>(syllables, 4));
            QElapsedTimer timer;
            timer.start();
            const auto found = library->find({.text = query, .limit = 50});
            times.push_back(double(timer.nsecsElapsed()) / 1e6);
            hits += found ? found->hits.size() : 0;
        }
        std::ranges::sort(times);
        out() << QString::asprintf(
            "%lld syllables: p50 %.1f ms, p95 %.1f ms, most %.1f ms; %.0f hits\n",
            syllables,
            times.at(times.size() / 2),
            times.at(times.size() * 95 / 100),
            times.back(),
            double(hits) / queriesEach);
    }
}

int run(const QStringList &arguments)
{
    const int count = arguments.value(1, u"20000"_s).toInt();
    const QTemporaryDir own;
    const QString folder = arguments.value(2, own.path());
    const QString empty = folder + u"/empty.sqlite"_s;
    const QString plain = folder + u"/plain.sqlite"_s;
    const QString grouped = folder + u"/grouped.sqlite"_s;
    if (!QFile::exists(grouped)) {
        fill(plain, std::min(count, 10'000), false);
        fill(grouped, count, true);
    }
    opened(empty).reset();
    openMilliseconds(empty); // loads the drivers
    out() << QString::asprintf("opening and listing: empty %.1f ms, full %.1f ms; file %lld MB\n",
        openMilliseconds(empty),
        openMilliseconds(grouped),
        QFile(grouped).size() / 1000000);
    search(grouped, count);
    out() << QString::asprintf("%.0f MB resident at most\n", residentMegabytes());
    return 0;
}

} // namespace

} // namespace naranhi::bench

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    return naranhi::bench::run(QCoreApplication::arguments());
}
