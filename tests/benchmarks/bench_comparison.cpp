// SPDX-License-Identifier: GPL-3.0-or-later
// What comparing costs for 2 to 100 made-up articles of about 5,000 characters on one matter,
// against analysing the same articles in the same run; and what adding one article costs against
// building the story anew.

#include "benchmarks/figures.h"
#include "comparison/storycomparison.h"
#include "services/storybuilding.h"

#include <QTextStream>

#include <algorithm>
#include <random>
#include <vector>

using namespace Qt::StringLiterals;

namespace naranhi::bench {

namespace {

constexpr qsizetype articleLength = 5000;
constexpr int sharedFacts = 60; // told by many of the articles; the rest is each one's own

using Words = QStringList;

const Words &people()
{
    static const Words list{u"김서윤"_s,
        u"이도현"_s,
        u"박하준"_s,
        u"최지안"_s,
        u"정은우"_s,
        u"한소율"_s,
        u"윤태경"_s,
        u"오민서"_s};
    return list;
}

// Two ways to tell each; %1 a person, %2 a number, %3 a number of the fact.
QString told(int fact, int way)
{
    static const Words ways{u"%1 장관은 %2월 예산 %3억원을 늘리겠다고 밝혔다."_s,
        u"%3억원의 예산을 %2월에 더 쓰겠다고 %1 장관이 말했다."_s,
        u"공장 %3곳이 %2일부터 멈췄고 %1 대표가 사과했다."_s,
        u"%1 대표는 %2일 공장 %3곳의 가동이 중단된 데 대해 고개를 숙였다."_s,
        u"%1 교수는 \"피해 주민 %3명을 먼저 도와야 한다\"고 %2일 강조했다."_s,
        u"%2일 %1 교수는 \"주민 %3명의 피해부터 챙겨야 한다\"고 지적했다."_s,
        u"경찰은 %2일 %1 씨 등 %3명을 불러 조사했다."_s,
        u"%1 씨를 비롯한 %3명이 %2일 경찰에서 조사를 받았다."_s};
    const auto pattern = (fact % 4) * 2 + way;
    return ways.at(pattern).arg(people().at(fact % people().size()),
        QString::number(1 + fact % 12),
        QString::number(fact + 3));
}

Article madeUp(int number, std::mt19937 &random)
{
    Article article;
    article.title = u"지역 대책 %1보"_s.arg(number + 1);
    article.outlet = u"신문 %1"_s.arg(number + 1);
    article.published.value = u"2024-03-%1T09:00"_s.arg(1 + number % 28, 2, 10, QChar(u'0'));
    article.published.basis = DateBasis::Stated;
    QString paragraph;
    for (qsizetype length = 0; length < articleLength;) {
        const bool isShared = random() % 5 < 2;
        const int fact = isShared ? static_cast<int>(random() % sharedFacts)
                                  : static_cast<int>(1000 + random() % 100'000);
        const QString sentence = told(fact, static_cast<int>(random() % 2));
        paragraph += sentence + u' ';
        length += sentence.size() + 1;
        if (random() % 4 == 0) {
            article.blocks.append({BlockKind::Paragraph, paragraph.trimmed()});
            paragraph.clear();
        }
    }
    if (!paragraph.isEmpty())
        article.blocks.append({BlockKind::Paragraph, paragraph.trimmed()});
    return article;
}

QList<services::StoryInput> inputs(int count)
{
    std::mt19937 random(7);
    QList<services::StoryInput> all;
    for (int i = 0; i < count; ++i)
        all.append({ArticleId{i + 1}, madeUp(i, random), {}});
    return all;
}

QList<services::StoryInput> known(
    QList<services::StoryInput> all, const services::BuiltStory &before)
{
    for (services::StoryInput &each : all)
        each.found = before.found.value(each.id);
    return all;
}

void report(QTextStream &out, int count)
{
    const QList<services::StoryInput> all = inputs(count);
    const auto before = services::buildStory({.inputs = all.first(count - 1)});
    const int runs = count <= 10 ? 7 : 3;
    std::optional<services::BuiltStory> built;
    std::vector<double> anew;
    std::vector<double> added;
    std::vector<double> compared;
    for (int run = 0; run < runs; ++run) {
        anew.push_back(coreTimeOf([&] { built = services::buildStory({.inputs = all}); }));
        added.push_back(coreTimeOf([&] {
            (void)services::buildStory(
                {.inputs = known(all, *before), .former = before->story.entities});
        }));
        compared.push_back(
            coreTimeOf([&] { (void)comparison::compareArticles(built->story, {}); }));
    }
    const double whole = percentile(anew, 0.5);
    const double one = percentile(added, 0.5);
    const double compare = percentile(compared, 0.5);
    out << u"%1 articles: compare %2 ms (%3 of the whole story), whole %4 ms, one added %5 ms (%6 "
           u"of whole); "
           "%7 passages, %8 differences\n"_s.arg(count, 3)
               .arg(compare, 0, 'f', 1)
               .arg(compare / whole, 0, 'f', 2)
               .arg(whole, 0, 'f', 1)
               .arg(one, 0, 'f', 1)
               .arg(one / whole, 0, 'f', 2)
               .arg(built->story.comparison.passages.size())
               .arg(built->story.comparison.differences.size());
    out.flush();
}

} // namespace

} // namespace naranhi::bench

// Numbers of articles may be given; else 2 to 100.
int main(int count, char **words)
{
    QTextStream out(stdout);
    std::vector<int> counts{2, 5, 10, 20, 50, 100};
    if (count > 1)
        counts.clear();
    for (int i = 1; i < count; ++i)
        counts.push_back(std::max(2, QByteArrayView(words[i]).toInt()));
    for (const int each : counts)
        naranhi::bench::report(out, each);
    return 0;
}
