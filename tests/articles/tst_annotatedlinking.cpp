// SPDX-License-Identifier: GPL-3.0-or-later
#include "articles/scoring.h"
#include "comparison/entitylinking.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace naranhi;
using namespace naranhi::test;

// The linking alone, on names as people annotated them.
class TestAnnotatedLinking final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void annotatedNamesAreJoinedAsAnnotated();
    void everyEntitySaysWhyItsFormsAreOne();
};

namespace {

EntityType typeOf(const QString &tag)
{
    for (const EntityType type : {EntityType::Place, EntityType::Organisation, EntityType::Work}) {
        if (tagOf(type) == tag)
            return type;
    }
    return EntityType::Person;
}

AnnotatedArticle articleOf(const Annotation &annotation, ArticleId id)
{
    AnnotatedArticle result{.id = id, .article = {}, .analysis = {}};
    result.article.title = annotation.title;
    result.article.subtitle = annotation.subtitle;
    for (const ExpectedBlock &expected : annotation.blocks)
        result.article.blocks.append(expected.block);
    for (const ExpectedMention &expected : annotation.mentions) {
        result.analysis.mentions.append({.block = expected.where.block,
            .span = expected.where.span,
            .type = typeOf(expected.type),
            .title = expected.title});
    }
    return result;
}

QList<AnnotatedArticle> storyOf(const QList<Annotation> &annotations)
{
    QList<AnnotatedArticle> story;
    for (const Annotation &annotation : annotations)
        story.append(articleOf(annotation, ArticleId{static_cast<int>(story.size()) + 1}));
    return story;
}

} // namespace

void TestAnnotatedLinking::annotatedNamesAreJoinedAsAnnotated()
{
    const QList<Annotation> annotations = bundledAnnotations();
    const QList<AnnotatedArticle> story = storyOf(annotations);
    const comparison::LinkedEntities linked = comparison::linkEntities(story);
    QHash<QString, EntityId> entityOf;
    QHash<EntityId, QString> keyOf;
    for (qsizetype row = 0; row < annotations.size(); ++row) {
        const QList<EntityId> ids = linked.entityOf.value(story.at(row).id);
        for (qsizetype i = 0; i < ids.size(); ++i) {
            const ExpectedMention &mention = annotations.at(row).mentions.at(i);
            const EntityId id = ids.at(i);
            QCOMPARE(keyOf.value(id, mention.entity), mention.entity);
            QVERIFY2(entityOf.value(mention.entity, id) == id, qPrintable(mention.text));
            keyOf.insert(id, mention.entity);
            entityOf.insert(mention.entity, id);
        }
    }
    QVERIFY(entityOf.size() > 30);
}

void TestAnnotatedLinking::everyEntitySaysWhyItsFormsAreOne()
{
    int explained = 0;
    for (const Entity &entity : comparison::linkEntities(storyOf(bundledAnnotations())).entities) {
        QSet<QString> forms;
        for (const EntityForm &form : entity.forms)
            forms.insert(form.text);
        QSet<QString> told{entity.name};
        for (const EntityLink &link : entity.links)
            told.unite({link.form, link.other});
        QCOMPARE(told, forms);
        QCOMPARE(entity.links.size(), forms.size() - 1);
        explained += entity.links.isEmpty() ? 0 : 1;
    }
    QVERIFY(explained > 5);
}

QObject *makeTestAnnotatedLinking()
{
    return new TestAnnotatedLinking;
}

#include "tst_annotatedlinking.moc"
