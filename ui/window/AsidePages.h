#pragma once

#include "ui/theme/Theme.h"

#include <QObject>
#include <QPointer>

class QStackedWidget;
class QWidget;

namespace contactdesk
{

class ActionRegistry;
class PageFrame;
class Preferences;

/// The pages that need no desk, preferences and help: made when they are first wanted. Going back
/// leads to the page that was there before, and to where the focus was on it.
class AsidePages : public QObject
{
    Q_OBJECT

public:
    /// Shows them among `pages`, whose they become. All of these must outlive this object.
    AsidePages(const Theme &theme, Preferences &preferences, ActionRegistry &actions,
               QStackedWidget &pages);

    /// Shows the page of that name, if it is one of these.
    void showAgain(const QString &name);

private:
    void show(PageFrame *page, const QString &name);
    void goBack();

    ActionRegistry &m_actions;
    QStackedWidget &m_pages;
    PageFrame *m_preferencesPage = nullptr;
    PageFrame *m_help = nullptr;
    QPointer<QWidget> m_pageBefore;
    QPointer<QWidget> m_focusBefore;
};

} // namespace contactdesk
