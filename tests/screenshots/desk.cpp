// SPDX-License-Identifier: GPL-3.0-or-later
#include "screenshots/desk.h"

#include "shell/errorsentences.h"
#include "support/builders.h"
#include "widgets/article/articleview.h"

#include <QApplication>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace naranhi::test {

namespace {

// Gives mentions with the same letters the same entity, in order of first appearance.
void name(Story &story)
{
    for (AnnotatedArticle &article : story.articles) {
        for (Mention &mention : article.analysis.mentions) {
            const QString text = textOf(article.article, mention.block)
                                     .mid(mention.span.start, mention.span.length());
            auto known = std::ranges::find(story.entities, text, &Entity::name);
            if (known == story.entities.end()) {
                const int number = static_cast<int>(story.entities.size());
                story.entities.append({.id = EntityId{number + 1},
                    .type = mention.type,
                    .name = text,
                    .forms = {},
                    .colour = number});
                known = std::prev(story.entities.end());
            }
            mention.entity = known->id;
            auto form = std::ranges::find(known->forms, article.id, &EntityForm::article);
            if (form == known->forms.end())
                known->forms.append({text, article.id, 1});
            else
                ++form->count;
        }
    }
}

void date(Story &story)
{
    for (const AnnotatedArticle &article : story.articles) {
        for (const TimeExpression &time : article.analysis.times) {
            const auto range = timeRangeOf(time.value);
            if (!range)
                continue;
            auto item = std::ranges::find(story.timeline, time.value, &TimelineItem::value);
            if (item == story.timeline.end()) {
                story.timeline.append({.value = time.value, .range = *range, .reports = {}});
                item = std::prev(story.timeline.end());
            }
            const TextSpan all{0, textOf(article.article, time.block).size()};
            item->reports.append(
                {.article = article.id, .sentence = {time.block, all}, .words = time.span});
        }
    }
    std::ranges::sort(
        story.timeline, {}, [](const TimelineItem &item) { return item.range.start; });
}

AnnotatedArticle made(int id,
    const QString &outlet,
    const QString &title,
    const QStringList &text,
    const PublicationDate &published)
{
    AnnotatedArticle out = annotated(ArticleId{id}, text);
    out.article.outlet = outlet;
    out.article.title = title;
    out.article.published = published;
    out.analysis.textHash = textHash(out.article);
    return out;
}

PublicationDate stated(const QString &value)
{
    return {.value = value, .basis = DateBasis::Stated, .rule = {}, .evidence = {}};
}

} // namespace

Desk::Desk(QSize size, const Story &story)
    : theme(preferences, QApplication::palette())
    , panes(ReadingContext{session, focus, preferences, theme, undo}, listing)
{
    for (const AnnotatedArticle &article : story.articles)
        session.insertArticle(article, -1);
    session.applyStory(story);
    panes.resize(size);
    panes.show();
}

QImage Desk::picture()
{
    panes.setPalette(paletteFor(theme.theme()));
    const auto isFilled = [](const ArticleView *view) { return view->isFilled(); };
    (void)QTest::qWaitFor(
        [&] { return std::ranges::all_of(panes.findChildren<ArticleView *>(), isFilled); });
    QTest::qWait(0);
    return panes.grab().toImage();
}

Story threeArticles()
{
    Story story;
    story.articles = {
        made(1,
            u"예시일보"_s,
            u"항구 도시에 새 도서관… 시민이 고른 책부터 들어온다"_s,
            {u"[한서윤|PS] 시장은 {26일|2024-01-26} [바다시|LC]에서 [물결도서관|OG]의 문을 열었다. 책장에는 [누리집 지도|AF]가 놓였다."_s,
                u"[물결도서관|OG]은 {지난해 6월|2023-06} 공사를 시작해 {7개월|P7M} 만에 끝냈다. [한서윤|PS] 시장은 “모두의 거실”이라고 말했다."_s,
                u"[바다시|LC]는 {3월 14일|2024-03-14} 작은 음악회도 연다."_s},
            stated(u"2024-01-26T13:43"_s)),
        made(2,
            u"보기경제"_s,
            u"책보다 먼저 줄을 선 사람들"_s,
            {u"{전날|2024-01-25} 저녁부터 [물결도서관|OG] 앞에 줄이 생겼다. [한서윤|PS] 시장도 그 줄에 섰다."_s,
                u"문은 {26일 오전 9시|2024-01-26T09:00}에 열렸다. [해든건설|OG]이 지은 건물은 {올해 상반기|2024-H1}까지 넓어진다."_s},
            {.value = u"2024-01-26"_s,
                .basis = DateBasis::Inferred,
                .rule = DateRule::OtherArticles,
                .evidence = u"26일"_s}),
        made(3,
            u"견본뉴스"_s,
            u"[오디오] 도서관이 들려주는 바다"_s,
            {u"[바다시|LC]의 [물결도서관|OG]이 {14일|2024-03-14} 첫 음악회를 열었다."_s,
                u"[한서윤|PS] 시장은 {2030년|2030}까지 도서관 세 곳을 더 짓겠다고 밝혔다."_s},
            stated(u"2024-03-15T08:10"_s)),
    };
    story.articles[0].article.subtitle = u"공사 일곱 달 만에 개관"_s;
    story.articles[0].article.authors = {u"최나래"_s};
    Article &second = story.articles[1].article;
    second.blocks.append({BlockKind::Caption, u"개관일 아침의 도서관 앞. (사진=보기경제)"_s});
    second.blocks.append({BlockKind::Heading, u"무엇이 달라지나"_s});
    second.blocks.append({BlockKind::ListItem, u"밤 열 시까지 연다"_s});
    second.blocks.append({BlockKind::Quote, u"조용하지 않아도 되는 방이 생겨서 좋아요."_s});
    second.leftOut = {{LeftOutReason::Copyright, u"저작권자 보기경제"_s, 6}};
    for (AnnotatedArticle &article : story.articles)
        article.analysis.textHash = textHash(article.article);
    name(story);
    date(story);
    return story;
}

Story telling(const QStringList &values)
{
    QStringList text;
    for (const QString &value : values)
        text.append(u"[바다시|LC]에서 {그때|%1} 일이 있었다."_s.arg(value));
    Story story;
    story.articles = {made(1, u"예시일보"_s, u"일지"_s, text, stated(u"2024-01-26"_s))};
    name(story);
    date(story);
    return story;
}

EntityId named(const QList<Entity> &entities, const QString &name)
{
    const auto found = std::ranges::find(entities, name, &Entity::name);
    return found == entities.end() ? EntityId::None : found->id;
}

Story disagreeing()
{
    Story story = threeArticles();
    const auto claim = [&story](int article, int block, TextSpan words) {
        const QString text = story.articles.at(article).article.blocks.at(block).text;
        return Claim{.place = {ArticleId{article + 1}, block, words},
            .sentence = {0, text.size()},
            .value = text.mid(words.start, words.length())};
    };
    const auto date = [&story](int article, int block) {
        for (const TimeExpression &time : story.articles.at(article).analysis.times)
            if (time.block == block)
                return time.span;
        return TextSpan{};
    };
    Difference days{.kind = DifferenceKind::Date,
        .about = u"개관"_s,
        .entity = named(story.entities, u"물결도서관"_s),
        .claims = {claim(0, 0, date(0, 0)), claim(1, 0, date(1, 0))}};
    Difference plan = days;
    plan.relation = DifferenceRelation::Update;
    plan.claims.append(claim(2, 0, date(2, 0)));
    story.comparison.differences = {days, plan};
    ArticleAnalysis &first = story.articles.first().analysis;
    first.attributions = {{.sentence = {1, {0, 20}}, .kind = SourceKind::Unnamed, .words = {0, 5}},
        {.sentence = {2, {0, 10}}, .kind = SourceKind::Hearsay, .words = {6, 10}}};
    return story;
}

namespace {

LibraryHit found(qint64 id, const QString &title, const QString &snippet)
{
    LibraryHit hit{.article = {.id = StoredId{id},
                       .address = {},
                       .title = title,
                       .outlet = id % 2 == 0 ? u"보기경제"_s : u"예시일보"_s,
                       .published = u"2024-01-26T13:43"_s,
                       .added = {}},
        .snippet = snippet,
        .marks = {}};
    const QString words = u"도서관"_s;
    for (qsizetype at = snippet.indexOf(words); at >= 0; at = snippet.indexOf(words, at + 1))
        hit.marks.append({at, at + words.size()});
    return hit;
}

StoredStory kept(qint64 id, const QString &name, const QString &first, const QString &last)
{
    const int articles = static_cast<int>(id) + 2;
    return {.id = StoredStoryId{id},
        .name = name,
        .articles = articles,
        .outlets = articles - 1,
        .first = first,
        .last = last,
        .touched = {}};
}

} // namespace

namespace {

// Times are of the place where the picture is taken.
ListedFeed subscribed(const QString &title, const QString &folder, int unread)
{
    return {.feed = {.subscription = {.address = u"https://example.org/"_s + title,
                         .title = title,
                         .folder = folder,
                         .tried = QDateTime(QDate(2024, 1, 26), QTime(13, 43))},
                .articles = 20,
                .unread = unread}};
}

QList<ListedFeed> someFeeds()
{
    QList<ListedFeed> feeds{subscribed(u"예시일보"_s, {}, 12),
        subscribed(u"보기경제 — 산업과 시장, 한 주의 이야기와 숫자"_s, u"경제"_s, 3),
        subscribed(u"견본뉴스"_s, u"지역"_s, 0),
        subscribed(u"바다시 소식지"_s, u"지역"_s, 0)};
    feeds[2].problem = sentenceFor(Error{Error::Code::Unreachable, {}});
    feeds[2].again = QDateTime(QDate(2024, 1, 26), QTime(15, 20));
    feeds[3].feed.subscription.tried = {};
    feeds[3].feed.articles = 0;
    return feeds;
}

} // namespace

void fillLibrary(LibraryListing &listing)
{
    LibraryHits hits{
        .hits = {found(1,
                     u"항구 도시에 새 도서관… 시민이 고른 책부터 들어온다"_s,
                     u"한서윤 시장은 26일 바다시에서 물결도서관의 문을 열었다."_s),
            found(2,
                u"책보다 먼저 줄을 선 사람들"_s,
                u"전날 저녁부터 늘어선 줄은 아침이 되자 물결도서관을 한 바퀴 돌았다. 도서관은 아홉 시에 열렸다."_s),
            found(3, u"도서관이 들려주는 바다"_s, u"바다시의 물결도서관이 첫 음악회를 열었다."_s),
            found(4, u"지붕 위의 책장"_s, u"건설사는 도서관 지붕을 나무로 덮었다."_s)}};
    hits.hits[1].article.isRead = true;
    hits.hits[1].article.versions = 2;
    hits.hits[2].article.noteLine = u"연주한 곡을 알아볼 것"_s;
    hits.hits[3].article.isRead = true;
    hits.hits[3].article.tags = {u"건축"_s};
    listing.setCondition(LibraryCondition::Open);
    StoredStory pinned = kept(3, u"물결도서관 개관"_s, u"2024-01-25"_s, u"2024-01-26T13:43"_s);
    pinned.isPinned = true;
    listing.setStories({pinned,
        kept(2,
            u"항만 노조와 시가 다시 마주 앉았다: 아홉 달을 끈 협상의 끝"_s,
            u"2024-02-02"_s,
            u"2024-02-02"_s),
        kept(1, u"눈 내린 날의 열차"_s, {}, {})});
    listing.setHits(listing.query(), hits);
    listing.setChoices({u"예시일보"_s, u"보기경제"_s}, {u"건축"_s}, 4);
    listing.feeds().setFeeds(someFeeds());
    listing.feeds().setWork({.kind = FeedWork::Updating, .done = 2, .total = 4});
    listing.setOpen({StoredId{1}, StoredId{2}, StoredId{3}}, StoredStoryId{3});
}

} // namespace naranhi::test
