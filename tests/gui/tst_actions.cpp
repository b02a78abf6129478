// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/windowfixture.h"

#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QTest>

using namespace naranhi;
using namespace naranhi::test;
using namespace Qt::StringLiterals;

namespace {

// A key that the Hangul input method would swallow: a letter or digit without Ctrl or Alt.
bool isBare(const QKeySequence &keys)
{
    for (int i = 0; i < keys.count(); ++i) {
        const QKeyCombination key = keys[static_cast<uint>(i)];
        const bool plain = key.key() < Qt::Key_Escape;
        if (plain && !(key.keyboardModifiers() & (Qt::ControlModifier | Qt::AltModifier)))
            return true;
    }
    return false;
}

void collect(const QMenu &menu, QList<QAction *> &actions)
{
    for (QAction *action : menu.actions()) {
        if (action->isSeparator())
            continue;
        actions += action;
        if (action->menu())
            collect(*action->menu(), actions);
    }
}

QChar mnemonicOf(const QAction &action)
{
    static const QRegularExpression mark(u"&([^&])"_s);
    return mark.match(action.text()).captured(1).isEmpty()
        ? QChar()
        : mark.match(action.text()).captured(1).front().toUpper();
}

} // namespace

class TestActions final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void everyAction_isInAMenu();
    void menus_canBeWalkedByKeys_data();
    void menus_canBeWalkedByKeys();
    void shortcuts_areNoBareLettersAndUnique();

private:
    [[nodiscard]] QList<QAction *> menuActions() const;

    std::optional<QTemporaryDir> m_folder;
    std::optional<Run> m_run;
};

void TestActions::initTestCase()
{
    m_folder.emplace();
    m_run.emplace(*m_folder);
}

void TestActions::cleanupTestCase()
{
    m_run.reset();
}

QList<QAction *> TestActions::menuActions() const
{
    QList<QAction *> actions;
    for (const QAction *top : m_run->window.menuBar()->actions())
        collect(*top->menu(), actions);
    return actions;
}

void TestActions::everyAction_isInAMenu()
{
    const QList<QAction *> inMenus = menuActions();
    for (QAction *action :
        m_run->window.findChildren<QAction *>(QRegularExpression(u"^[a-z]+([A-Z-].*)?$"_s)))
        if (!action->shortcut().isEmpty())
            QVERIFY2(inMenus.contains(action), qPrintable(action->objectName()));
}

void TestActions::menus_canBeWalkedByKeys_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("Korean") << u"ko"_s;
    QTest::newRow("English") << u"en"_s;
}

void TestActions::menus_canBeWalkedByKeys()
{
    QFETCH(QString, language);
    m_run->context.preferences.setLanguage(language);
    QCoreApplication::sendPostedEvents();
    QList<QMenu *> menus = m_run->window.menuBar()->findChildren<QMenu *>();
    QVERIFY(menus.size() > 5);
    for (const QMenu *menu : menus) {
        QSet<QChar> used;
        for (const QAction *action : menu->actions()) {
            if (action->isSeparator() || action->objectName().startsWith(u"language-"_s))
                continue;
            const QChar mnemonic = mnemonicOf(*action);
            QVERIFY2(
                !mnemonic.isNull() || !action->shortcut().isEmpty(), qPrintable(action->text()));
            QVERIFY2(mnemonic.isNull() || !used.contains(mnemonic),
                qPrintable(menu->title() + u": "_s + action->text()));
            used += mnemonic;
        }
    }
}

void TestActions::shortcuts_areNoBareLettersAndUnique()
{
    QSet<QKeySequence> used;
    QSet<QKeySequence> ofLists; // hold in one list each, while it has the focus
    for (const QAction *action : menuActions()) {
        for (const QKeySequence &keys : action->shortcuts()) {
            QVERIFY2(!isBare(keys), qPrintable(action->text()));
            if (action->shortcutContext() == Qt::WidgetShortcut) {
                ofLists += keys;
                continue;
            }
            QVERIFY2(!used.contains(keys), qPrintable(action->text()));
            used += keys;
        }
    }
    QVERIFY(!used.intersects(ofLists));
}

QObject *makeTestActions()
{
    return new TestActions;
}

#include "tst_actions.moc"
