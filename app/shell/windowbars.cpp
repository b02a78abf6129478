// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/windowbars.h"

#include <QAction>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QToolBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace naranhi {

namespace {

QString withoutMnemonic(QString text)
{
    // Korean texts carry theirs in brackets at the end: 열기(&O)
    const qsizetype bracket = text.indexOf(u"(&");
    if (bracket >= 0)
        text.remove(bracket, 4);
    const QChar kept(QChar::ReplacementCharacter);
    return text.replace(u"&&"_s, kept).remove(u'&').replace(kept, u'&');
}

QString keysOf(const QAction &action)
{
    QStringList keys;
    for (const QKeySequence &key : action.shortcuts())
        keys += key.toString(QKeySequence::NativeText);
    return keys.join(u", "_s);
}

QString keyRows(const QMenu &menu)
{
    QString rows;
    for (const QAction *action : menu.actions()) {
        if (action->menu() != nullptr)
            rows += keyRows(*action->menu());
        else if (!action->shortcut().isEmpty())
            rows += u"<tr><td>%1&nbsp;&nbsp;</td><td>%2</td></tr>"_s.arg(
                withoutMnemonic(action->text()).toHtmlEscaped(), keysOf(*action).toHtmlEscaped());
    }
    return rows;
}

} // namespace

WindowBars::WindowBars(QMainWindow &window)
    : QObject(&window)
    , m_window(window)
    , m_toolBar(new QToolBar(&window))
{
    m_toolBar->setObjectName(u"toolBar"_s);
    m_toolBar->setMovable(false);
    m_toolBar->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_toolBar->setContextMenuPolicy(Qt::PreventContextMenu);
    window.addToolBar(m_toolBar);
}

QMenu *WindowBars::addMenu(const Title &title)
{
    QMenu *menu = m_window.menuBar()->addMenu(QString());
    remember(title, [menu](const QString &text) { menu->setTitle(text); });
    return menu;
}

QMenu *WindowBars::addMenu(QMenu *to, const Title &title, const QList<QAction *> &actions)
{
    QMenu *menu = to->addMenu(QString());
    remember(title, [menu](const QString &text) { menu->setTitle(text); });
    fill(menu, actions);
    return menu;
}

void WindowBars::fill(QMenu *menu, const QList<QAction *> &actions)
{
    for (QAction *action : actions) {
        if (action == nullptr)
            menu->addSeparator();
        else
            menu->addAction(action);
    }
}

void WindowBars::fillToolBar(const QList<QAction *> &actions)
{
    for (QAction *action : actions) {
        if (action == nullptr)
            m_toolBar->addSeparator();
        else
            addToToolBar(action);
    }
}

// The bar has room for a short word only; pointer and screen reader get the whole one.
void WindowBars::addToToolBar(QAction *action)
{
    m_toolBar->addAction(action);
    QWidget *button = m_toolBar->widgetForAction(action);
    const auto describe = [action, button] {
        const QString name = withoutMnemonic(action->text());
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        button->setAccessibleName(name);
        button->setToolTip(keys.isEmpty() ? name : u"%1 (%2)"_s.arg(name, keys));
    };
    connect(action, &QAction::changed, button, describe);
    describe();
}

QMenu *WindowBars::addToolMenu(const Title &title, const QList<QAction *> &actions)
{
    auto *button = new QToolButton(m_toolBar);
    auto *menu = new QMenu(button);
    fill(menu, actions);
    button->setMenu(menu);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setFocusPolicy(Qt::TabFocus);
    m_toolBar->addWidget(button);
    remember(title, [button](const QString &text) { button->setText(text); });
    return menu;
}

void WindowBars::retranslate()
{
    for (const Titled &titled : m_titles)
        titled.set(titled.title());
}

QString WindowBars::keysAsHtml() const
{
    QString html;
    for (const QAction *top : m_window.menuBar()->actions()) {
        html += u"<h3>%1</h3><table>%2</table>"_s.arg(
            withoutMnemonic(top->text()).toHtmlEscaped(), keyRows(*top->menu()));
    }
    return html;
}

void WindowBars::remember(const Title &title, std::function<void(const QString &)> set)
{
    set(title());
    m_titles.push_back({title, std::move(set)});
}

} // namespace naranhi
