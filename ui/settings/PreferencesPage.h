#pragma once

#include "ui/common/PageFrame.h"

class QCheckBox;
class QFormLayout;

namespace contactdesk
{

class ActionRegistry;
class ChoiceBox;
class Preferences;
class RegionModel;
class Section;

/// What can be chosen for this computer, all of it on one page. Every choice is kept and has its
/// effect at once.
class PreferencesPage : public PageFrame
{
    Q_OBJECT

public:
    /// All of these must outlive the page.
    PreferencesPage(const Theme &theme, const ActionRegistry &actions, Preferences &preferences,
                    QWidget *parent = nullptr);

private:
    Section *newAppearance();
    Section *newLanguage();
    Section *newConversation();
    Section *newNumbers();
    void wire();
    void showChoices();

    Preferences &m_preferences;
    RegionModel *m_regions;
    ChoiceBox *m_look;
    ChoiceBox *m_textSize;
    QCheckBox *m_lessMotion;
    ChoiceBox *m_language;
    QCheckBox *m_keepFresh;
    QCheckBox *m_drawMarkup;
    ChoiceBox *m_region;
};

} // namespace contactdesk
