// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparison/linkingcases.h"
#include "comparison/linkingstories.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <random>

using namespace Qt::StringLiterals;
using namespace naranhi;
using namespace naranhi::comparison;
using namespace naranhi::test;

// Every entity of several forms can say why they are one.
class TestLinkEvidence final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linksSayWhy_data();
    void linksSayWhy();
    void linksHoldAllFormsTogether();
    void whatOneArticleSays_namesTheArticle();
    void theSurestComesFirst();
};

namespace {

QString ruleWord(LinkRule rule)
{
    static const QStringList words{u"letters"_s,
        u"alias"_s,
        u"short"_s,
        u"within"_s,
        u"sound"_s,
        u"part"_s,
        u"surname"_s,
        u"reader"_s};
    return words.at(static_cast<int>(rule));
}

QStringList printed(const QList<EntityLink> &links)
{
    QStringList lines;
    for (const EntityLink &link : links) {
        const QString reason = link.evidence.isEmpty()
            ? ruleWord(link.rule)
            : ruleWord(link.rule) + u" "_s + link.evidence;
        lines.append(u"%1 > %2: %3"_s.arg(link.form, link.other, reason));
    }
    return lines;
}

QStringList formsOf(const Entity &entity)
{
    QStringList forms;
    for (const EntityForm &form : entity.forms)
        forms.append(form.text);
    forms.removeDuplicates();
    return forms;
}

// One link fewer than forms, and from the first form all others are reached.
bool holdTogether(const Entity &entity)
{
    const QStringList forms = formsOf(entity);
    QStringList reached{forms.constFirst()};
    for (qsizetype round = 0; round < forms.size(); ++round) {
        for (const EntityLink &link : entity.links) {
            if (reached.contains(link.form) != reached.contains(link.other))
                reached.append(reached.contains(link.form) ? link.other : link.form);
        }
    }
    std::ranges::sort(reached);
    QStringList all = forms;
    all.sort();
    return entity.links.size() == forms.size() - 1 && reached == all;
}

} // namespace

void TestLinkEvidence::linksSayWhy_data()
{
    QTest::addColumn<QString>("story");
    QTest::addColumn<QStringList>("links");
    const auto addRow =
        [](const char *name, const char16_t *story, std::initializer_list<const char16_t *> links) {
            QStringList lines;
            for (const char16_t *link : links)
                lines.append(QString::fromUtf16(link));
            QTest::newRow(name) << QString::fromUtf16(story) << lines;
        };
    addRow("one form", u"[서울|LC]\n---\n[서울|LC]", {});
    addRow("letters",
        u"[오픈AI|OG], [오픈AI|OG], [오픈 AI|OG]\n---\n[오픈ＡＩ|OG]",
        {u"오픈 AI > 오픈AI: letters", u"오픈ＡＩ > 오픈AI: letters"});
    addRow("alias in brackets",
        u"[아랍에미리트|LC](UAE)는\n---\n[UAE|LC]",
        {u"UAE > 아랍에미리트: alias 아랍에미리트(UAE)"});
    addRow("alias introduced",
        u"[전국경제인연합회|OG](이하 '전경련')가 … [전경련|OG]은",
        {u"전경련 > 전국경제인연합회: alias 전국경제인연합회(이하 '전경련')"});
    addRow("two names of one initialism",
        u"[아랍에미레이트|LC](UAE), [아랍에미레이트|LC]\n---\n[아랍에미리트|LC]( UAE )",
        {u"아랍에미리트 > 아랍에미레이트: alias UAE"});
    addRow("short form", u"[중기부|OG]와 [중소벤처기업부|OG]", {u"중기부 > 중소벤처기업부: short"});
    addRow("place",
        u"[실리콘밸리|LC], [미국 실리콘밸리|LC]",
        {u"실리콘밸리 > 미국 실리콘밸리: within"});
    addRow("two spellings of a full name",
        u"[샘 올트먼|PS], [샘 올트먼|PS]\n---\n[샘 알트만|PS]",
        {u"샘 알트만 > 샘 올트먼: sound 샘"});
    addRow("bare spellings by their title",
        u"[올트먼|PS CEO]은, [올트먼|PS CEO]\n---\n[알트만|PS CEO]이",
        {u"알트만 > 올트먼: sound CEO"});
    addRow("bare spellings by their company",
        u"[오픈AI|OG]의 [올트먼|PS], [올트먼|PS]\n---\n[오픈AI|OG]의 [올트만|PS]",
        {u"올트만 > 올트먼: sound 오픈AI"});
    addRow("part of a name",
        u"[조 바이든|PS 대통령]이 … [바이든|PS 대통령]은\n---\n[바이든|PS]",
        {u"바이든 > 조 바이든: part 대통령"});
    addRow("surname and title",
        u"[경계현|PS]은 사장이다\n[경계현|PS 사장]\n---\n[경|PS 사장]",
        {u"경 사장 > 경계현: surname 사장"});
    addRow("surname with two words for a title",
        u"[경계현|PS 최고경영자]은 … [경|PS CEO]는 … [경|PS 최고경영자]는",
        {u"경 CEO > 경계현: surname CEO", u"경 최고경영자 > 경계현: surname CEO"});
}

void TestLinkEvidence::linksSayWhy()
{
    QFETCH(QString, story);
    QFETCH(QStringList, links);
    const LinkedEntities linked = linkEntities(storyOfText(story));
    QStringList lines;
    for (const Entity &entity : linked.entities)
        lines.append(printed(entity.links));
    QCOMPARE(lines, links);
}

void TestLinkEvidence::linksHoldAllFormsTogether()
{
    static const QStringList names{u"샘 올트먼|PS CEO"_s,
        u"샘 알트만|PS 대표"_s,
        u"올트먼|PS CEO"_s,
        u"알트먼|PS"_s,
        u"알트만|PS CEO"_s,
        u"경계현|PS 사장"_s,
        u"경|PS 사장"_s,
        u"최태원|PS 회장"_s,
        u"최|PS 회장"_s,
        u"최|PS 대표"_s,
        u"최|PS 대표이사"_s,
        u"아랍에미리트|LC"_s,
        u"아랍에미레이트|LC"_s,
        u"UAE|LC"_s,
        u"UAE|OG"_s,
        u"오픈 AI|OG"_s,
        u"오픈AI|OG"_s,
        u"중소벤처기업부|OG"_s,
        u"중기부|OG"_s,
        u"미국 실리콘밸리|LC"_s,
        u"실리콘밸리|LC"_s,
        u"실리콘 밸리|LC"_s,
        u"美|LC"_s,
        u"미국|LC"_s,
        u"나토|OG"_s,
        u"북대서양조약기구|OG"_s,
        u"NATO|OG"_s};
    std::mt19937 random(3);
    int explained = 0;
    for (int round = 0; round < 200; ++round) {
        QStringList articles;
        for (int article = 0; article < 3; ++article) {
            QStringList words;
            for (int word = 0; word < 12; ++word) {
                const QString &name = names.at(static_cast<qsizetype>(random()) % names.size());
                words.append(u'[' + name + (random() % 8 == 0 ? u"](UAE) "_s : u"] "_s));
            }
            articles.append(words.join(random() % 2 == 0 ? u", "_s : u"\n"_s));
        }
        const LinkedEntities linked = linkEntities(storyOfText(articles.join(u"\n---\n"_s)));
        for (const Entity &entity : linked.entities) {
            QVERIFY2(holdTogether(entity), qPrintable(printed(entity.links).join(u'\n')));
            explained += entity.links.isEmpty() ? 0 : 1;
        }
    }
    QVERIFY(explained > 500);
}

void TestLinkEvidence::whatOneArticleSays_namesTheArticle()
{
    const LinkedEntities linked = linkEntities(storyOfText(
        u"[서울|LC]\n---\n[아랍에미리트|LC](UAE), [UAE|LC]\n---\n[UAE|LC], [UAE|LC]"_s));
    QCOMPARE(linked.entities.constFirst().links.constFirst().article, ArticleId{2});
}

void TestLinkEvidence::theSurestComesFirst()
{
    const LinkedEntities linked = linkEntities(
        storyOfText(u"[샘 올트먼|PS CEO], [올트먼|PS CEO], [샘올트먼|PS], [샘 알트만|PS]"_s));
    QList<LinkRule> rules;
    for (const EntityLink &link : linked.entities.constFirst().links)
        rules.append(link.rule);
    const QList<LinkRule> expected{
        LinkRule::SameLetters, LinkRule::Transliteration, LinkRule::PartOfName};
    QCOMPARE(rules, expected);
}

QObject *makeTestLinkEvidence()
{
    return new TestLinkEvidence;
}

#include "tst_linkevidence.moc"
